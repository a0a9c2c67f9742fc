import { describe, expect, it } from 'vitest';
import { formatFact } from '../../../src/explore/format-fact.ts';

describe('the value of a dated figure', () => {
  it.each([
    [{ value: 0.004, unit: '%' }, '0,004\u00A0%'],
    [{ value: 1200, approximate: true, unit: 'personnes' }, 'environ 1\u202F200\u00A0personnes'],
    [{ min: 72_000, max: 290_000.5, unit: 'euros' }, 'de 72\u202F000 à 290\u202F000,5\u00A0euros'],
  ])('of %o is « %s »', (fact, words) => {
    expect(formatFact(fact)).toBe(words);
  });
});
