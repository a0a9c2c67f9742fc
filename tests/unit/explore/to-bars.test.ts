import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBars } from '../../../src/explore/to-bars.ts';

describe('numbers drawn as bars', () => {
  it('follow one another, each as wide as its number', () => {
    expect(toBars([5, 0, 15], 20)).toEqual([
      { x: 0, width: 25, series: 0 },
      { x: 25, width: 75, series: 2 },
    ]);
  });

  it('never pass the whole, and give their numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 4 }), fc.nat(500), (numbers, rest) => {
        const most = numbers.reduce((sum, number) => sum + number, rest);
        const bars = toBars(numbers, most);
        expect(bars.map(({ series, width }) => [series, Math.round((width / 100) * most)])).toEqual(
          numbers.map((number, series) => [series, number]).filter(([, number]) => number),
        );
        expect(bars.every(({ x, width }) => x >= 0 && x + width <= 100.01)).toBe(true);
      }),
    );
  });
});
