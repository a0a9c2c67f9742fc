import { describe, expect, it } from 'vitest';
import { buildFacetTable } from '../../../src/explore/facet-table.ts';
import { fixturePoles } from '../../support/fixture-poles.ts';

const { facets, rows } = buildFacetTable(fixturePoles, (slug) => slug);
const facet = (name: string) => facets.find((each) => each.name === name);
const valuesOf = (name: string) => facet(name)?.values.map(({ slug, count }) => [slug, count]);

describe('the facets of the poles', () => {
  it('are the fields that the model marks, then what the timeline tells', () => {
    expect(facets.map(({ name }) => name)).toEqual(['fiche', 'region', 'ancienne-region', 'forme', 'secteur', 'pratique', 'etat', 'annee']);
    expect(facet('forme')?.label).toBe('Forme du porteur');
  });

  it('count each value, « inconnu » last', () => {
    expect(valuesOf('secteur')).toEqual([
      ['energie', 2],
      ['culture', 2],
      ['inconnu', 1],
    ]);
    expect(valuesOf('ancienne-region')).toEqual([
      ['bretagne', 1],
      ['inconnu', 3],
    ]);
    expect(valuesOf('etat')).toEqual([
      ['arrete', 1],
      ['en-activite', 1],
      ['inconnu', 2],
    ]);
  });

  it('say of a state the years in which it was observed: it is no state of today', () => {
    expect(facet('etat')?.values.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^Arrêté en \d{4}$/u),
      expect.stringMatching(/^Observé en activité (?:en|entre) \d{4}/u),
      'Inconnu',
    ]);
  });

  it('file a date to the year, one to the day and an interval under every year they allow', () => {
    expect(valuesOf('annee')).toEqual([
      ['2013', 3],
      ['2012', 1],
      ['2011', 1],
      ['inconnu', 1],
    ]);
  });

  it('give each pole the places of its values among those of all facets', () => {
    const flat = facets.flatMap(({ name, values }) => values.map(({ slug }) => `${name}=${slug}`));
    expect(rows[2]?.map((place) => flat[place])).toEqual([
      'fiche=stub',
      'region=mayotte',
      'ancienne-region=inconnu',
      'forme=inconnu',
      'secteur=inconnu',
      'pratique=inconnu',
      'etat=inconnu',
      'annee=inconnu',
    ]);
  });
});
