/** A first visit, guided: a few sentences beside the lists, until the person has read them. */
import { typeset } from '../text/typeset.ts';
import { welcomeStrings as words } from '../ui/welcome-strings.ts';
import { element } from './element.ts';
import './welcome.css';

const KEY = 'premiere-visite-faite';
/** Where it stands in nobody's way: at the login and beside the lists. */
const LISTS = /^(?:#\/?|#\/collections\/[^/]+)?$/u;

/** Shows it, once for each browser; `guide` is the address of the guide of contribution. */
export function welcome(guide: string): void {
  if (isDone()) return;
  const done = element('button', { type: 'button', textContent: words.done });
  const card = element(
    'aside',
    { className: 'welcome' },
    element('h2', { textContent: typeset(words.title) }),
    element('ol', {}, ...words.steps.map((step) => element('li', { textContent: typeset(step) }))),
    element('p', {}, element('a', { href: guide, target: '_blank', textContent: words.guide }), ' ', done),
  );
  card.setAttribute('aria-label', typeset(words.title));
  const place = () => {
    card.hidden = !LISTS.test(location.hash);
  };
  done.addEventListener('click', () => {
    window.removeEventListener('hashchange', place);
    card.remove();
    try {
      localStorage.setItem(KEY, '1');
    } catch {
      // A browser that keeps nothing says it again.
    }
  });
  window.addEventListener('hashchange', place);
  place();
  document.body.prepend(card);
}

function isDone(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
