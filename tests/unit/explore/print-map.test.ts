import { describe, expect, it } from 'vitest';
import { regionNameIn } from '../../../src/explore/print-map.ts';
import { typeset } from '../../../src/text/typeset.ts';
import { exploreStrings as words } from '../../../src/ui/explore-strings.ts';

describe('the name of a region of the map', () => {
  it.each([
    ['Bretagne', 7],
    ['Centre-Val de Loire', 1],
    ['Mayotte', 0],
  ])('%s is read in its label without its count of %i', (name, count) =>
    expect(regionNameIn(typeset(words.region(name, count)))).toBe(name),
  );
});
