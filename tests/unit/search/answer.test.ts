import { describe, expect, it } from 'vitest';
import { isAsking, readAddress, toAddress } from '../../../src/search/address.ts';
import { toRuns, withoutTitle } from '../../../src/search/excerpt-runs.ts';
import { countFacet, keepChosen, type Members } from '../../../src/search/facets.ts';
import { latestFirst } from '../../../src/search/latest-first.ts';
import { nearestValues } from '../../../src/search/nearest-values.ts';

const members: Members = {
  type: new Map([
    ['Guides', new Set(['a', 'b'])],
    ['Pôles', new Set(['c', 'd'])],
    ['Glossaire', new Set(['z'])],
  ]),
  region: new Map([
    ['Bretagne', new Set(['c'])],
    ['Occitanie', new Set(['d'])],
  ]),
  pratique: new Map([
    ['Partage d’emplois', new Set(['a'])],
    ['Mutualisation', new Set(['b'])],
  ]),
  annee: new Map([
    ['2013', new Set(['b'])],
    ['2020', new Set(['d'])],
  ]),
};
const ids = ['a', 'b', 'c', 'd'];

describe('the address of a search', () => {
  const address = '?q=%C5%93uvre&type=Guides&type=P%C3%B4les&region=Bretagne&tri=date';

  it('says the question, each value chosen, and the order', () => {
    expect(readAddress(new URLSearchParams(address))).toEqual({
      query: 'œuvre',
      chosen: { type: ['Guides', 'Pôles'], region: ['Bretagne'], secteur: [], pratique: [], annee: [] },
      byDate: true,
    });
  });

  it('is written as it is read', () => {
    expect(toAddress(readAddress(new URLSearchParams(address)))).toBe(address);
  });

  it('asks for nothing without a question or a value, whatever the order', () => {
    for (const nothing of ['', '?q=', '?q=+', '?tri=date', '?type='])
      expect(isAsking(readAddress(new URLSearchParams(nothing)))).toBe(false);
    expect(isAsking(readAddress(new URLSearchParams('?region=Bretagne')))).toBe(true);
    expect(toAddress(readAddress(new URLSearchParams('')))).toBe('');
  });
});

describe('facets', () => {
  it('keep the pages that bear one of the values of each', () => {
    expect(keepChosen(ids, { type: ['Guides', 'Pôles'] }, members)).toEqual(ids);
    expect(keepChosen(ids, { type: ['Pôles'], region: ['Occitanie'] }, members)).toEqual(['d']);
    expect(keepChosen(ids, { region: ['Corse'] }, members)).toEqual([]);
  });

  it('count what each value would show, the others of the same facet aside', () => {
    expect(countFacet('type', ids, { type: ['Guides'], region: ['Bretagne'] }, members)).toEqual([
      { value: 'Guides', count: 0, checked: true },
      { value: 'Pôles', count: 1, checked: false },
    ]);
  });

  it('still show a chosen value that no page bears, so that it can be left', () => {
    expect(countFacet('region', ['a'], { region: ['Corse'] }, members)).toEqual([{ value: 'Corse', count: 0, checked: true }]);
  });

  it('put the latest pages first, and those without a date last', () => {
    const pages = ids.map((id) => ({ hit: { id, score: 1, data: () => Promise.reject(new Error('unread')) }, missing: [] }));
    expect(latestFirst(pages, members).map(({ hit }) => hit.id)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('give an idea to a question that found nothing', () => {
    expect(nearestValues(['mutualisasion'], members)).toEqual([{ name: 'pratique', value: 'Mutualisation' }]);
    expect(nearestValues(['bretange', 'zèbre'], members)).toEqual([{ name: 'region', value: 'Bretagne' }]);
    expect(nearestValues(['zèbre'], members)).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is printed in French, its found words apart', () => {
    expect(toRuns('Une <mark>oeuvre</mark> : c\'est &lt;b&gt; "dit"', ['œuvre'])).toEqual([
      { text: 'Une ', marked: false },
      { text: 'œuvre', marked: true },
      { text: '\u00A0: c’est <b> "dit"', marked: false },
    ]);
  });

  it('marks found words that touch as one', () => {
    expect(toRuns('<mark>crèche</mark> <mark>partagée</mark>', [])).toEqual([{ text: 'crèche partagée', marked: true }]);
  });

  it('keeps « oe » where the page does not write a ligature', () => {
    expect(toRuns('coexister au coeur', ['cœur'])).toEqual([{ text: 'coexister au cœur', marked: false }]);
  });

  it('does not repeat the title that stands above it', () => {
    expect(withoutTitle("<mark>L'oeuvre</mark> commune. Une <mark>oeuvre</mark>", "L'oeuvre commune")).toBe('Une <mark>oeuvre</mark>');
    expect(withoutTitle('Une autre page. Du texte', 'Une page')).toBe('Une autre page. Du texte');
  });
});
