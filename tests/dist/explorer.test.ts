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

const linksOf = (url: string): string[] => (pageAt(url)?.elements ?? []).map(({ properties }) => String(properties['href'] ?? ''));

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
  it('lead to the explorer filtered by the years of creation, the last state and the completeness of each pole', () => {
    for (const row of rows) {
      const links = linksOf(`/poles/${row['fiche'] ?? ''}/`);
      for (const year of row['annee_de_creation'] ? splitCell(row['annee_de_creation']) : [])
        expect(links).toContain(`/explorer/?annee=${year}`);
      if (row['dernier_etat_observe'] === 'Observé en activité') expect(links).toContain('/explorer/?etat=en-activite');
      if (!row['dernier_etat_observe']) expect(links).toContain('/explorer/?etat=inconnu');
      const [depth = ''] = Object.entries(depths).find(([, label]) => label === row['etat_de_la_fiche']) ?? [];
      expect(links).toContain(`/explorer/?fiche=${depth}`);
    }
  });

  it('lead to the explorer filtered by each practice that a pole has', () => {
    const practices = new Set(rows.flatMap((row) => splitCell(row['pratiques'] ?? '')).filter(Boolean));
    expect(practices.size).toBeGreaterThan(10);
    for (const practice of practices) expect(linksOf(`/pratiques/${practice}/`)).toContain(`/explorer/?pratique=${practice}`);
    for (const row of rows)
      for (const practice of splitCell(row['pratiques'] ?? '').filter(Boolean))
        expect(linksOf(`/poles/${row['fiche'] ?? ''}/`)).toContain(`/explorer/?pratique=${practice}`);
  });
});

describe('the last state that the explorer counts', () => {
  it('is one with the chronology: who was last seen active in a year is active at its end there', () => {
    const active = rows.filter((row) => row['dernier_etat_observe'] === 'Observé en activité');
    expect(active.length).toBeGreaterThan(5);
    for (const row of active) {
      const year = /\d{4}/u.exec(row['dernier_etat_observe_le'] ?? '')?.[0] ?? '';
      const section = pageAt(`/chronologie/${year}/`)?.html.split('id="signe-d-activite"')[1]?.split('</section>')[0] ?? '';
      expect([row['fiche'], section.includes(`href="/poles/${row['fiche'] ?? ''}/"`)]).toEqual([row['fiche'], true]);
    }
  });
});

describe('the numbers of poles on the home page', () => {
  const text = (pageAt('/')?.html ?? '').replace(/<[^>]*>/gu, ' ').replace(/\s+|&nbsp;/gu, ' ');

  it('say what they count: entries to complete beside the invitation, all poles and those placed under the map', () => {
    const stubs = rows.filter((row) => row['etat_de_la_fiche'] === depths.stub).length;
    expect(text).toMatch(new RegExp(`Compléter un pôle +${stubs} fiches à compléter`, 'u'));
    expect(linksOf('/')).toContain('/explorer/?fiche=stub');
    const placed = rows.filter((row) => row['coordonnees_latitude']).length;
    const map = pageAt('/')?.elements.find(({ tagName, properties }) => tagName === 'svg' && properties['role'] === 'img');
    expect(String(map?.properties['ariaLabel']).replace(/\s/gu, ' ')).toMatch(
      new RegExp(`^${rows.length} pôles, .* ${placed} sont placés sur la carte\\.$`, 'u'),
    );
  });
});

describe('the legend of the maps', () => {
  it('names every state of an entry', () => {
    for (const url of ['/', '/explorer/']) {
      const legend = /<ul class="legend.*?<\/ul>/su.exec(pageAt(url)?.html ?? '')?.[0] ?? '';
      for (const word of ['documentée', 'partielle', 'à compléter']) expect(legend).toContain(word);
    }
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
