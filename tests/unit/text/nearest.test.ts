import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../src/text/fold.ts';
import { nearest } from '../../../src/text/nearest.ts';

/** By the definition: the first or the last letters are the same, or one is changed, added or removed. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min((rows[i - 1]?.[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]), (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

describe('the nearest of several names', () => {
  it('is the one that differs by the fewest letters, case and accents aside', () => {
    expect(nearest('bretange', ['Normandie', 'Bretagne', 'Bretagnes'])).toBe('Bretagne');
    expect(nearest('Économie sociale', ['economie sociale'])).toBe('economie sociale');
  });

  it('is nobody when a third of the letters would change', () => {
    expect(nearest('poule', ['moulin'])).toBeUndefined();
    expect(nearest('', [])).toBeUndefined();
  });

  it('is that of the definition, whatever the names', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', ' '), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (text, names) => {
        const wanted = foldKey(text);
        const limit = Math.max(1, Math.floor(wanted.length / 3));
        const distances = names.map((name) => distance(wanted, foldKey(name)));
        const least = Math.min(...distances);
        expect(nearest(text, names)).toBe(least <= limit ? names[distances.indexOf(least)] : undefined);
      }),
    );
  });
});
