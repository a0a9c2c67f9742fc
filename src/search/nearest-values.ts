import { foldKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { facetNames, type FacetName, type Members } from './facets.ts';

/** Ideas given at most: a reader who found nothing wants a way out, not a list. */
const LIMIT = 4;

/** Values of the facets that hold a word close to one of these, for a question that found nothing. */
export function nearestValues(words: readonly string[], members: Members): { name: FacetName; value: string }[] {
  const values = facetNames.flatMap((name) => [...(members[name]?.keys() ?? [])].map((value) => ({ name, value, parts: partsOf(value) })));
  const close = new Set(
    words
      .filter((word) => word.length > 3)
      .flatMap(
        (word) =>
          nearest(
            word,
            values.flatMap(({ parts }) => parts),
          ) ?? [],
      ),
  );
  return values
    .filter(({ parts }) => parts.some((part) => close.has(part)))
    .slice(0, LIMIT)
    .map(({ name, value }) => ({ name, value }));
}

const partsOf = (value: string): string[] =>
  foldKey(value)
    .split(' ')
    .filter((part) => part.length > 3);
