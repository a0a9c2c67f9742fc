import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetRuns } from '../../../src/text/typeset.ts';

const N = '\u00A0';
const T = '\u202F';

describe('typeset', () => {
  it.each([
    ['Qui paie ?', `Qui paie${T}?`],
    ['« Qui ? » ; « où ? » !', `«${N}Qui${T}?${N}»${T}; «${N}où${T}?${N}»${T}!`],
    ['Combien ? ; et après', `Combien${T}?${T}; et après`],
    ['dans media/ ; ailleurs', `dans media/${T}; ailleurs`],
    ['Attention !', `Attention${T}!`],
    ['locaux ; emplois', `locaux${T}; emplois`],
    ['Le pôle : son histoire', `Le pôle${N}: son histoire`],
    ['« pôle témoin »', `«${N}pôle témoin${N}»`],
    ['«pôle témoin»', `«${N}pôle témoin${N}»`],
    ["l'innovation", 'l’innovation'],
    ['1 200 personnes', `1${T}200${N}personnes`],
    ['57,5 % des excédents', `57,5${N}% des excédents`],
    ['270 ETP', `270${N}ETP`],
    ['le 28 février 2013', `le 28${N}février 2013`],
    ['le 1er août', `le 1er${N}août`],
    ['n° 2015-431', `n°${N}2015-431`],
    ['et la suite...', 'et la suite…'],
  ])('prints « %s » as French does', (given, expected) => expect(typeset(given)).toBe(expected));

  it.each(['12:30', 'https://exemple.fr/?a=1;b=2', 'a:b', 'C++'])('leaves « %s » alone', (given) => expect(typeset(given)).toBe(given));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '«', '»', '!', '?', ';', ':', '%', "'", '.', N, T) }), (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
    );
  });

  it('loses no letter and no figure', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(typeset(text))).toBe(letters(text));
      }),
    );
  });

  it('spaces a mark that follows a link or code as after a word', () => {
    expect(typesetRuns(['Voir ', 'la SCIC', ' !'])).toEqual(['Voir ', 'la SCIC', `${T}!`]);
    expect(typesetRuns(['Écrire ', undefined, ' : oui'])).toEqual(['Écrire ', undefined, `${N}: oui`]);
  });

  it('keeps a number with its unit, and a day with its month, when one of them is a link', () => {
    expect(typesetRuns(['Environ 270 ', 'ETP', ', le ', '28', ' février'])).toEqual([
      `Environ 270${N}`,
      'ETP',
      ', le ',
      '28',
      `${N}février`,
    ]);
  });

  it('does not take a year before a number for thousands', () => {
    expect(typeset('En 2020 225 membres, en tout 1 234 567')).toBe(`En 2020 225 membres, en tout 1${T}234${T}567`);
  });

  it.each(['\uE000', '\uFDD0'])('moves no word of a text that holds a private sign (%j)', (sign) => {
    const runs = typesetRuns([`Un${sign} mot${sign} `, 'gras', ' !']);
    expect(runs.map((run) => run?.replaceAll(sign, ''))).toEqual(['Un mot ', 'gras', `${T}!`]);
  });

  it('reads a row of spaces once', () => {
    const row = `1 a${' '.repeat(50_000)}b`;
    expect(typeset(row)).toBe(row);
  });
});
