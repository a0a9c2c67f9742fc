/** Tells that the page is a copy, or that it has changed since it was opened, with the one thing to do about it. */
import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { offlineStrings as words } from '../ui/offline-strings.ts';

const line = element('p', { class: 'page-notice', role: 'status' });

function print(text: string, canReload: boolean): void {
  const reload = element('button', { type: 'button', class: 'button small' }, typeset(words.reload));
  reload.addEventListener('click', () => location.reload());
  line.replaceChildren(typeset(text), ' ', ...(canReload ? [reload] : []));
}

/** Says it at the foot of the page; the site is served from `base`. Told again of a copy, the network is back and has another version. */
export function say(base: string): void {
  const isTold = line.isConnected;
  if (!isTold) {
    document.head.append(element('link', { rel: 'stylesheet', href: `${base}notice.css` }));
    document.body.append(line);
  }
  const { copy } = document.documentElement.dataset;
  if (copy === undefined || isTold) return print(words.changed, true);
  print(words.copy(copy), false);
  addEventListener('online', () => print(words.back, true), { once: true });
}
