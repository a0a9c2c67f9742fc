import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { filterRows, type Row } from '../../../src/explore/filter-rows.ts';

// Two facets: values 0 to 2, then 3 and 4.
const facetOf = [0, 0, 0, 1, 1];
const rows: Row[] = [
  { values: [0, 3], text: 'pole sud romans' },
  { values: [1, 4], text: 'ecossolies nantes' },
  { values: [0, 1, 4], text: 'coursive dijon' },
  { values: [2, 3], text: 'phares' },
];
const kept = (chosen: number[], words: string[] = []): number[] => filterRows(rows, facetOf, new Set(chosen), words).kept;

/** The same, said plainly: one of the chosen values of each facet that has some. */
const answers = ({ values, text }: Row, chosen: readonly number[], words: readonly string[]): boolean =>
  words.every((word) => text.includes(word)) &&
  [...new Set(chosen.map((value) => facetOf[value]))].every((facet) =>
    chosen.some((value) => facetOf[value] === facet && values.includes(value)),
  );

describe('filtering rows', () => {
  it('keeps all of them when nothing is asked', () => expect(kept([], [''])).toEqual([0, 1, 2, 3]));
  it('takes the values of a facet as one or the other', () => expect(kept([0, 2])).toEqual([0, 2, 3]));
  it('takes facets together', () => expect(kept([0, 4])).toEqual([2]));
  it('asks for every word, in part or whole', () => {
    expect(kept([], ['rom', 'pole'])).toEqual([0]);
    expect(kept([], ['rom', 'nantes'])).toEqual([]);
  });

  it('counts for each value what it would show, the other facets staying as they are', () => {
    expect([...filterRows(rows, facetOf, new Set([0, 4]), []).counts]).toEqual([1, 2, 0, 1, 1]);
  });

  it('keeps and counts what the rule says, whatever is asked', () => {
    const place = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(place)), fc.uniqueArray(place), (all, chosen) => {
        const list = all.map((values) => ({ values, text: '' }));
        const found = filterRows(list, facetOf, new Set(chosen), []);
        expect(found.kept).toEqual([...list.keys()].filter((index) => answers(list[index] ?? { values: [], text: '' }, chosen, [])));
        for (const [value, count] of found.counts.entries()) {
          const others = chosen.filter((each) => facetOf[each] !== facetOf[value]);
          expect(count).toBe(list.filter((row) => row.values.includes(value) && answers(row, others, [])).length);
        }
      }),
    );
  });
});
