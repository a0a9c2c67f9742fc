import { describe, expect, it } from 'vitest';
import { alignPoles, otherFacts } from '../../../src/explore/align-poles.ts';
import { similarPoles } from '../../../src/explore/similar-poles.ts';
import { toComparedPole } from '../../../src/explore/to-compared-pole.ts';
import { fixturePole, fixturePoles } from '../../support/fixture-poles.ts';

const links = {
  entry: (collection: string, slug: string) => ({ href: `/${collection}/${slug}/`, label: slug }),
  source: (key: string) => ({ href: `/sources/${key}/`, label: key }),
};
const compared = (...slugs: string[]) => slugs.map((slug) => toComparedPole(fixturePole(slug), fixturePoles, links));
const rowOf = (label: string, ...slugs: string[]) => alignPoles(compared(...slugs)).find((row) => row.label === label);
const pair = ['a-l-annee', 'au-jour'];

describe('poles side by side', () => {
  it('share a row for each field of the model that one of them has, in its order', () => {
    const labels = alignPoles(compared(...pair)).map(({ label }) => label);
    expect(labels.slice(0, 5)).toEqual(['Résumé', 'État de la fiche', 'Commune', 'Région', 'Région avant 2016']);
    expect(labels).not.toContain('Membres');
    expect(labels).not.toContain('Hors du site');
  });

  it('say what is the same, partly the same, other, and missing', () => {
    expect(rowOf('Région', ...pair)?.verdict).toBe('same');
    expect(rowOf('Secteurs', ...pair)?.verdict).toBe('partly');
    expect(rowOf('État de la fiche', ...pair)?.verdict).toBe('different');
    expect(rowOf('Région avant 2016', ...pair)).toMatchObject({ verdict: 'missing', cells: [[{ text: 'Bretagne' }], []] });
  });

  it('mark the values that all of them have', () => {
    expect(rowOf('Secteurs', ...pair)?.cells[0]).toEqual([{ text: 'Culture, arts et patrimoine', shared: true }, { text: 'Énergie' }]);
  });

  it('compare the names of places as values, and sentences by their wording alone', () => {
    expect(rowOf('Commune', ...pair)?.verdict).toBe('different');
    const [one, two] = compared(...pair);
    if (!one || !two) throw new Error('Two fixtures are missing.');
    const judge = (first: string, second: string) => {
      for (const [pole, text] of [
        [one, first],
        [two, second],
      ] as const)
        pole.fields = [{ label: 'Porteur', values: [{ text }], by: 'wording' }];
      return alignPoles([one, two])[0]?.verdict;
    };
    expect(judge('Une association', 'une association')).toBe('same');
    expect(judge('Une association', 'Une SCIC')).toBe('worded');
  });

  it('judge no summary', () => expect(rowOf('Résumé', ...pair)?.verdict).toBe('none'));

  it('keep a date to the year and one to the day as their sources give them', () => {
    const cells = rowOf('Repères dans le temps', ...pair)?.cells;
    expect(cells?.map(([first]) => first?.text)).toEqual(['2013\u00A0: Création', '30\u00A0novembre 2013\u00A0: Création']);
  });
});

describe('figures side by side', () => {
  it('are compared when they count the same thing as one number in one unit', () => {
    const row = rowOf('adhérents', ...pair);
    expect(row?.verdict).toBe('different');
    expect(row?.cells.map(([fact]) => [fact?.text, fact?.date])).toEqual([
      ['40\u00A0structures', '2015'],
      ['52\u00A0structures', 'janvier 2016'],
    ]);
  });

  it('are not when their units differ: each keeps its own', () => {
    const row = rowOf('surface', ...pair);
    expect(row?.verdict).toBe('units');
    expect(row?.cells.map(([fact]) => fact?.text)).toEqual(['1\u202F200\u00A0m²', '2\u00A0ha']);
  });

  it('are not when one is a range or a text', () => {
    const [range, , ...rest] = compared(...pair);
    const text = compared('au-jour')[0];
    if (!range || !text) throw new Error('Two fixtures are missing.');
    text.facts = text.facts.map((fact) => (fact.label === 'emplois' ? { ...fact, unit: 'ETP' } : fact));
    expect(alignPoles([range, text, ...rest]).find(({ label }) => label === 'emplois')?.verdict).toBe('forms');
  });

  it('stand apart when one pole alone gives them', () => {
    const poles = compared('a-l-annee', 'un-intervalle');
    expect(poles.map((pole) => otherFacts(pole, poles).map(({ label }) => label))).toEqual([['adhérents', 'surface', 'emplois'], []]);
  });
});

describe('disagreements', () => {
  it('are kept with their versions and the documents of each', () => {
    const [pole] = compared('au-jour');
    expect(pole?.disagreements[0]?.versions).toEqual([
      { text: '2019', sources: ['b'] },
      { text: '2020', sources: ['a'] },
    ]);
    expect(Object.keys(pole?.documents ?? {}).sort()).toEqual(['a', 'b']);
  });
});

describe('poles that look alike', () => {
  it('share a sector or a practice, closest first, and say what they share', () => {
    const found = similarPoles(fixturePole('a-l-annee'), fixturePoles, 4);
    expect(found.map(({ slug }) => slug)).toEqual(['au-jour', 'un-intervalle']);
    expect(found[0]).toEqual({
      slug: 'au-jour',
      sectors: ['culture'],
      practices: ['mutualisation'],
      region: true,
      form: true,
      sizes: ['adhérents'],
    });
  });

  it('do not depend on the order of the poles', () => {
    const pole = fixturePole('un-intervalle');
    expect(similarPoles(pole, [...fixturePoles].reverse(), 4)).toEqual(similarPoles(pole, fixturePoles, 4));
  });

  it('are none for a pole of which nothing is known', () =>
    expect(similarPoles(fixturePole('sans-position'), fixturePoles, 4)).toEqual([]));

  it('give their reason in words', () => {
    expect(compared('a-l-annee')[0]?.similar[0]?.reason).toBe(
      'même secteur\u00A0: Culture, arts et patrimoine\u202F; même pratique\u00A0: mutualisation\u202F; même région\u202F; même forme du porteur\u202F; taille proche (adhérents)',
    );
  });
});
