import { describe, expect, it } from 'vitest';
import { latestFirst } from '../../../src/search/ask/latest-first.ts';
import { buildFilter, countFacet } from '../../../src/search/facets.ts';
import type { Facets } from '../../../src/search/format.ts';
import { isAsking, readAddress, toAddress } from '../../../src/search/page/address.ts';

/** Four documents: two guides, two poles. */
const facets: Facets = {
  type: { values: ['Glossaire', 'Guides', 'Pôles'], documents: [[1], [1], [2], [2]] },
  region: { values: ['Bretagne', 'Occitanie'], documents: [[], [], [0], [1]] },
  pratique: { values: ['Mutualisation', 'Partage d’emplois'], documents: [[1], [0, 1], [], []] },
};
const dates = ['', '2013-02', 'unknown', '2020'];
const all = [0, 1, 2, 3];

describe('the address of a search', () => {
  const address = '?q=%C5%93uvre&type=Guides&type=P%C3%B4les&region=Bretagne&tri=date&mots=exacts';

  it('says the question, each value chosen, the order, and whether words are taken as they are', () => {
    expect(readAddress(new URLSearchParams(address))).toEqual({
      query: 'œuvre',
      chosen: { type: ['Guides', 'Pôles'], region: ['Bretagne'], secteur: [], pratique: [], annee: [] },
      byDate: true,
      isLiteral: true,
    });
  });

  it('is written as it is read', () => {
    expect(toAddress(readAddress(new URLSearchParams(address)))).toBe(address);
    expect(toAddress(readAddress(new URLSearchParams('')))).toBe('');
  });

  it('asks for nothing without a question or a value, whatever the order', () => {
    for (const nothing of ['', '?q=', '?q=+', '?tri=date', '?type='])
      expect(isAsking(readAddress(new URLSearchParams(nothing)))).toBe(false);
    expect(isAsking(readAddress(new URLSearchParams('?region=Bretagne')))).toBe(true);
  });
});

describe('facets', () => {
  const keep = (chosen: Parameters<typeof buildFilter>[0]): number[] => all.filter(buildFilter(chosen, facets));

  it('keep what bears one of the values of each', () => {
    expect(keep({ type: ['Guides', 'Pôles'] })).toEqual(all);
    expect(keep({ type: ['Pôles'], region: ['Occitanie'] })).toEqual([3]);
    expect(keep({ region: ['Corse'] })).toEqual([]);
    expect(keep({ annee: ['2013'] })).toEqual([]);
  });

  it('count what each value would show, the others of the same facet aside', () => {
    expect(countFacet('type', all, { type: ['Guides'], region: ['Bretagne'] }, facets)).toEqual([
      { value: 'Guides', count: 0, checked: true },
      { value: 'Pôles', count: 1, checked: false },
    ]);
  });

  it('still show a chosen value that nothing bears, so that it can be left', () => {
    expect(countFacet('region', [0], { region: ['Corse'] }, facets)).toEqual([{ value: 'Corse', count: 0, checked: true }]);
  });

  it('leave an order by date: latest first, those without one last, as they were', () => {
    const results = all.map((document) => ({ document }));
    expect(latestFirst(results, dates).map(({ document }) => document)).toEqual([3, 1, 0, 2]);
  });
});
