import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../src/text/clean-line.ts';
import { excerpt } from '../../../src/text/excerpt.ts';

describe('the beginning of a text', () => {
  it.each([
    ['Un pôle réunit', 20, 'Un pôle réunit'],
    ['Un pôle réunit, sur un territoire', 16, 'Un pôle réunit…'],
    ['https://exemple.fr/une-adresse-longue dit que', 22, 'https://exemple.fr/une…'],
    ['😀'.repeat(90), 161, `${'😀'.repeat(80)}…`],
  ])('« %s » in %i characters', (text, length, expected) => expect(excerpt(text, length)).toBe(expected));

  it('has no half of a sign, which a page cannot hold', () => {
    expect(cleanLine(`${'a'.repeat(199)}😀 et la suite`)).toBe('a'.repeat(199));
  });
});
