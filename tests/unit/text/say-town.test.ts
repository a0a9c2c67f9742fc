import { describe, expect, it } from 'vitest';
import { sayTown } from '../../../src/text/say-town.ts';

describe('a town and its department', () => {
  it.each([
    ['Rennes', 'Ille-et-Vilaine (35)', 'Rennes, Ille-et-Vilaine (35)'],
    ['Paris', 'Paris (75)', 'Paris (75)'],
    ['Saint-Denis', undefined, 'Saint-Denis'],
    [undefined, 'Drôme (26)', 'Drôme (26)'],
  ])('%s, %s: « %3$s »', (town, department, said) => expect(sayTown(town, department).join(', ')).toBe(said));
});
