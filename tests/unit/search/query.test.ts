import { describe, expect, it } from 'vitest';
import { isFallBack } from '../../../src/search/fall-back.ts';
import { parseQuery, toTerm } from '../../../src/search/query.ts';
import { relax } from '../../../src/search/relax.ts';

const folded = (question: string): string[] => parseQuery(question).words.map(({ folded: word }) => word);
const written = (question: string): string[] => parseQuery(question).words.map(({ text }) => text);

describe('a question', () => {
  it('loses its elisions and its ligatures, as the index does', () => {
    expect(folded('l’innovation d’une œuvre')).toEqual(['innovation', 'oeuvre']);
    expect(folded("qu'est-ce qu’un tiers-lieu ?")).toEqual(['tiers-lieu']);
  });

  it('keeps the words that only look like an elision', () => {
    expect(folded('aujourd’hui prud’homme presqu’île')).toEqual(["aujourd'hui", "prud'homme", "presqu'île"]);
  });

  it('is quoted to the reader as it was written', () => {
    expect(written('L’Œuvre, « collective » ?')).toEqual(['Œuvre', 'collective']);
  });

  it('forgets the words that every page holds', () => {
    expect(folded('comment financer l’animation d’un pôle')).toEqual(['financer', 'animation', 'pôle']);
  });

  it('keeps a common word when it is an acronym, or when there is nothing else', () => {
    expect(folded('le MES et la MRES')).toEqual(['MES', 'MRES']);
    expect(folded('sans les')).toEqual(['sans', 'les']);
  });

  it('says each word once', () => {
    expect(folded('pôle Pôle POLE')).toEqual(['Pôle', 'POLE']);
  });

  it('is empty when it has no word', () => {
    for (const question of ['', '  ', '?!', '« »']) expect(folded(question)).toEqual([]);
  });

  it('between quotation marks keeps all its words, in order', () => {
    const { words, exact } = parseQuery('« économie de la coopération »');
    expect(exact).toBe(true);
    expect(toTerm(words, exact)).toBe('"économie de la coopération"');
    expect(parseQuery('« pôle » rural').exact).toBe(false);
  });
});

describe('a word that was found', () => {
  it.each([
    ['entraide', ['en']],
    ['coopérative', ['coop']],
    ['12000', ['12']],
    ['DLA', ['d’une']],
    ['iae', ['ia']],
    ['entraide', ['entre']],
    ['entreprendre', ['entre']],
    ['partagée', ['part']],
  ])('is not « %s » when it is only %j', (asked, found) => {
    expect(isFallBack(asked, found)).toBe(true);
  });

  it.each([
    ['coopératives', ['coopérer']],
    ['animation', ['animer']],
    ['association', ['associés']],
    ['œuvre', ['l’œuvre,']],
    ['tiers-lieux', ['tiers-lieu.']],
    ['pôles', ['pole']],
    ['chevaux', ['cheval']],
    ['SCIC', ['(SCIC)']],
    ['innov', ['en', 'innovation']],
    ['eaux', ['eau']],
  ])('is « %s » when it is one of its forms, as in %j', (asked, found) => {
    expect(isFallBack(asked, found)).toBe(false);
  });

  it('is none when nothing was marked', () => {
    expect(isFallBack('pôle', [])).toBe(true);
  });
});

describe('a question that no page answers whole', () => {
  it('gives the pages by the words they hold, most first', () => {
    const groups = relax([
      ['a', 'b'],
      ['b', 'c'],
      ['b', 'd', 'c'],
    ]);
    expect(groups).toEqual([
      { words: [0, 1, 2], ids: ['b'] },
      { words: [1, 2], ids: ['c'] },
      { words: [0], ids: ['a'] },
      { words: [2], ids: ['d'] },
    ]);
  });

  it('gives nothing when no word is known', () => {
    expect(relax([[], []])).toEqual([]);
  });
});
