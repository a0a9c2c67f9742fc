import { typeset } from '../text/typeset.ts';
import { searchStrings as words } from '../ui/search-strings.ts';
import { element } from './element.ts';
import type { Run } from './excerpt-runs.ts';
import type { SearchResult } from './to-result.ts';

/** One page of the answer. `level` is that of its heading; `missing` the words it does not hold. */
export function printResult(result: SearchResult, level: 'h3' | 'h4', missing: readonly string[]): HTMLLIElement {
  const about = [result.kind, result.place, result.date, missing.length > 0 && typeset(words.without(missing))].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element(
      level,
      { class: 'item-title' },
      result.collection && element('i', { class: `kind kind-${result.collection}` }),
      element('a', { href: toLocal(result.url) }, result.title),
    ),
    result.excerpt.length > 0 && printRuns('p', result.excerpt),
    result.sections.length > 0 &&
      element(
        'ul',
        { class: 'sub-results' },
        ...result.sections.map(({ url, title, excerpt }) =>
          element('li', {}, element('a', { href: toLocal(url) }, title), excerpt.length > 0 && printRuns('p', excerpt)),
        ),
      ),
    about && element('p', { class: 'meta' }, about),
  );
}

const printRuns = (name: 'p', runs: readonly Run[]): HTMLElement =>
  element(name, {}, ...runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)));

/** Path of a page of this site, whatever the address says: the index comes from our own origin, and so do its links. */
function toLocal(address: string): string {
  const { pathname, hash } = new URL(address, location.origin);
  return pathname + hash;
}
