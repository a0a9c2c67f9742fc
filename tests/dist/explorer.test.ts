import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { splitCell } from '../../src/text/csv-cell.ts';
import { toSlug } from '../../src/text/slug.ts';
import { depths } from '../../src/model/options.ts';
import { pageAt, pages } from '../support/built-site.ts';
import { readTables } from '../support/read-data-package.ts';

const rows = readTables.find(({ resource }) => resource.name === 'poles')?.rows ?? [];
const spansOf = (element: Element): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' && child.tagName === 'span' ? [child] : []));

/** The values of a facet of the explorer with their counts, as the page says them. */
const countsOf = (facet: string): Record<string, number> =>
  Object.fromEntries(
    (pageAt('/explorer/')?.elements ?? [])
      .filter(({ properties }) => (properties['className'] as string[] | undefined)?.includes('facet'))
      .flatMap((label): [string, number][] => {
        const input = label.children.find((child) => child.type === 'element' && child.tagName === 'input') as Element | undefined;
        if (input?.properties['name'] !== facet) return [];
        return [[String(input.properties['value']), Number.parseInt(toString(spansOf(label)[1] as Element), 10)]];
      }),
  );
const countCells = (column: string, nameOf: (text: string) => string): Record<string, number> => {
  const values = rows.flatMap((row) => (row[column] ? splitCell(row[column]) : ['inconnu'])).map(nameOf);
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
};

describe('the counts of the explorer', () => {
  it.each([
    ['region', 'region'],
    ['ancienne-region', 'region_avant_2016'],
    ['annee', 'annee_de_creation'],
  ])('of « %s » are those of the column « %s » of the CSV', (facet, column) => expect(countsOf(facet)).toEqual(countCells(column, toSlug)));

  it('of the last state are those of the CSV', () => {
    const slugs: Record<string, string> = { 'Observé en activité': 'en-activite', Arrêté: 'arrete' };
    expect(countsOf('etat')).toEqual(countCells('dernier_etat_observe', (label) => slugs[label] ?? label));
  });
});

describe('the pages of the poles and practices', () => {
  const linksOf = (url: string): string[] => (pageAt(url)?.elements ?? []).map(({ properties }) => String(properties['href'] ?? ''));

  it('lead to the explorer filtered by the years of creation, the last state and the completeness of each pole', () => {
    for (const row of rows) {
      const links = linksOf(`/poles/${row['fiche'] ?? ''}/`);
      for (const year of row['annee_de_creation'] ? splitCell(row['annee_de_creation']) : [])
        expect(links).toContain(`/explorer/?annee=${year}`);
      if (row['dernier_etat_observe'] === 'Observé en activité') expect(links).toContain('/explorer/?etat=en-activite');
      const [depth = ''] = Object.entries(depths).find(([, label]) => label === row['etat_de_la_fiche']) ?? [];
      expect(links).toContain(`/explorer/?fiche=${depth}`);
    }
  });

  it('lead to the explorer filtered by each practice that a pole has', () => {
    const practices = new Set(rows.flatMap((row) => splitCell(row['pratiques'] ?? '')).filter(Boolean));
    expect(practices.size).toBeGreaterThan(10);
    for (const practice of practices) expect(linksOf(`/pratiques/${practice}/`)).toContain(`/explorer/?pratique=${practice}`);
  });
});

describe('the terms that name the form of a carrier', () => {
  it('list the poles of that form, eight at most, and lead to all of them in the explorer', () => {
    const cards = pages.flatMap(({ url, html }) =>
      url.startsWith('/glossaire/') ? (/<aside class="cartouche".*?<\/aside>/su.exec(html) ?? []) : [],
    );
    const counts = countsOf('forme');
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const form = /\/explorer\/\?forme=([\w-]+)/u.exec(card)?.[1] ?? '';
      expect(card.match(/href="\/poles\/[^"]+"/gu)).toHaveLength(Math.min(8, counts[form] ?? 0));
    }
  });
});
