import { splitOrdinals } from '../../text/ordinals.ts';
import { typeset } from '../../text/typeset.ts';
import { searchStrings as words } from '../../ui/search-strings.ts';
import type { Run } from '../ask/excerpt.ts';
import type { SearchResult } from '../ask/to-result.ts';
import { element } from './element.ts';

/** One result of an answer, leading to pages of the site at `home`; `missing` are the words it does not hold. */
export function printResult(
  { path, collection, about, title, excerpt, sections }: SearchResult,
  home: URL,
  missing: readonly string[],
): HTMLLIElement {
  const link = (to: string, runs: readonly Run[]): HTMLElement => element('a', { href: toHref(to, home) }, ...printRuns(runs));
  const facts = [...about, missing.length > 0 && typeset(words.without(missing))].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element('h3', { class: 'item-title' }, collection !== '' && element('i', { class: `kind kind-${collection}` }), link(path, title)),
    excerpt.length > 0 && element('p', {}, ...printRuns(excerpt)),
    sections.length > 0 &&
      element(
        'ul',
        { class: 'sub-results' },
        ...sections.map((section) =>
          element(
            'li',
            {},
            link(section.path, section.title),
            section.excerpt.length > 0 && element('p', {}, ...printRuns(section.excerpt)),
          ),
        ),
      ),
    facts !== '' && element('p', { class: 'meta' }, facts),
  );
}

/** Text nodes, found words in a mark, ordinals raised. */
export const printRuns = (runs: readonly Run[]): (Node | string)[] =>
  runs.flatMap(({ text, marked }) => {
    const pieces = splitOrdinals(text).map((piece) => (piece.raised ? element('sup', {}, piece.text) : piece.text));
    return marked ? element('mark', {}, ...pieces) : pieces;
  });

/** Address of a page of this site, whatever the index says: a path never leads to another host. */
export function toHref(path: string, home: URL): string {
  const { pathname, hash } = new URL(`./${path}`, home);
  return pathname + hash;
}
