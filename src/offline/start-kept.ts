/** The page of what is kept: lists, search, renewal. */
import { keepFocus } from '../reader/keep-focus.ts';
import { base } from './base.ts';
import { element } from '../search/page/element.ts';
import { printRuns } from '../search/page/print-result.ts';
import { onTyping } from '../search/page/typing.ts';
import { typeset } from '../text/typeset.ts';
import { offlineStrings as words } from '../ui/offline-strings.ts';
import { carry } from './carry.ts';
import { findKept, type KeptPage } from './find-kept.ts';
import { eraseKept, readAllKept } from './read-kept.ts';

/** Fills the page from what the browser keeps; says so when it keeps nothing, or cannot. */
export async function startKept(root: HTMLElement): Promise<void> {
  const place = <Found extends HTMLElement>(name: string): Found => {
    const found = root.querySelector<Found>(`[data-kept-${name}]`);
    if (!found) throw new Error(`La page n’a pas de place ${name}.`);
    return found;
  };
  const status = place('status');
  const say = (text: string): void => void (status.textContent = typeset(text));
  // In place of a page that is not kept, the address is still that page's.
  place('missing').hidden = location.pathname === `${base}hors-connexion/`;
  const kept = await readAllKept().catch(() => undefined);
  if (!kept) return say(words.unable);
  const { carried, read } = kept;
  const all = [...carried, ...read];
  if (all.length === 0) return say(words.empty);

  const input = place('search').querySelector('input');
  const show = (): void => {
    const question = input?.value.trim() ?? '';
    const found = question ? findKept(all, question) : [];
    if (question) say(found.length > 0 ? words.found(found.length, all.length) : words.none);
    else say('');
    place('pages').replaceChildren(
      ...(question ? [printFound(found)] : [printGroup(words.groups.carried, carried), printGroup(words.groups.read, read)].flat()),
    );
  };
  for (const name of ['search', 'actions']) place(name).hidden = false;
  place('renew').hidden = carried.length === 0;
  if (input) {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    onTyping(input, show);
  }
  place('search').addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  place('renew').addEventListener('click', () => {
    const pages = carried.map(({ href }) => href);
    void carry(pages, (done) => say(words.carrying(done, pages.length))).then((failed) =>
      say(failed === 0 ? words.carried(pages.length) : words.failed(failed)),
    );
  });
  place('erase').addEventListener('click', () => {
    void eraseKept().then(() => {
      keepFocus(
        () => {
          for (const name of ['search', 'actions']) place(name).hidden = true;
          place('pages').replaceChildren();
          say(words.erased);
        },
        () => [status],
      );
    });
  });
  show();
}

const printGroup = (title: string, pages: readonly KeptPage[]): Node[] =>
  pages.length === 0
    ? []
    : [
        element('h2', { class: 'opens' }, title),
        element('ul', { class: 'items' }, ...pages.map(({ href, title: label }) => element('li', {}, element('a', { href }, label)))),
      ];

const printFound = (found: ReturnType<typeof findKept>): HTMLElement =>
  element(
    'ol',
    { class: 'items' },
    ...found.map(({ href, title, excerpt }) =>
      element(
        'li',
        {},
        element('h2', { class: 'item-title' }, element('a', { href }, ...printRuns(title))),
        element('p', {}, ...printRuns(excerpt)),
      ),
    ),
  );
