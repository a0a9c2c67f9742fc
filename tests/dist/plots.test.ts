import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/sources/read-content.ts';
import { isDraft } from '../../src/wiki/corpus.ts';
import { pages } from '../support/built-site.ts';
import { readTables } from '../support/read-data-package.ts';

const elementsOf = (page: string): Element[] => pages.find(({ url }) => url === page)?.elements ?? [];
const inside = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...inside(child, name)] : [],
  );
const tableOf = (id: string, page = '/chronologie/trajectoires/'): Element => {
  const table = elementsOf(page).find(({ tagName, properties }) => tagName === 'table' && properties['dataPlot'] === id);
  if (!table) throw new Error(`No plot ${id}`);
  return table;
};
const bodyRows = (table: Element): Element[] => inside(table, 'tbody').flatMap((body) => inside(body, 'tr'));
const poles = readContent(new URL('../..', import.meta.url).pathname.replace(/\/$/u, '')).files.filter(
  (file) => file.collection === 'poles' && !isDraft(file),
).length;
const widths = (row: Element): number[] => inside(row, 'rect').map(({ properties }) => Number.parseFloat(String(properties['width'])));
const numbers = (row: Element): number[] =>
  inside(row, 'td')
    .slice(0, -1)
    .map((cell) => Number(toString(cell)));

describe('the plots of the chronology', () => {
  it('are a page of their own, which the chronology leads to from the anchor that each had there', () => {
    const anchored = elementsOf('/chronologie/').filter(({ tagName, properties }) => tagName === 'li' && properties['id']);
    const ways = anchored.flatMap((item) => inside(item, 'a').map(({ properties }) => [item.properties['id'], properties['href']]));
    for (const id of ['trajectoires', 'etat-par-annee', 'poles-par-region']) {
      expect(ways).toContainEqual([id, `/chronologie/trajectoires/#${id}`]);
      expect(tableOf(id)).toBeDefined();
    }
  });

  it('draw for each year as many poles as the row counts, and count each pole once', () => {
    const rows = bodyRows(tableOf('etat-par-annee'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const counts = numbers(row);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(poles);
      expect(widths(row).map((width) => Math.round((width * poles) / 100))).toEqual(counts.slice(0, 3).filter(Boolean));
    }
  });

  it('lead, from each number of a year, to as many poles, each with the dates that say it', () => {
    for (const row of bodyRows(tableOf('etat-par-annee')))
      for (const cell of inside(row, 'td').slice(0, -1)) {
        const [link] = inside(cell, 'a');
        const [url = '', id = ''] = String(link?.properties['href'] ?? '').split('#');
        const section = elementsOf(url).find(({ properties }) => id && properties['ariaLabelledBy']?.toString() === id);
        const items = section ? inside(section, 'li') : [];
        expect(items).toHaveLength(Number(toString(cell)));
        expect(items.filter((item) => !/repère/u.test(toString(item)))).toEqual([]);
      }
  });

  it('draw each region as wide as its poles, which are all there', () => {
    const rows = bodyRows(tableOf('poles-par-region'));
    const most = Math.max(...rows.map((row) => numbers(row).reduce((sum, count) => sum + count, 0)));
    for (const row of rows) expect(widths(row).map((width) => Math.round((width * most) / 100))).toEqual(numbers(row).filter(Boolean));
  });

  it('draw something on every trajectory that is said', () => {
    const rows = bodyRows(tableOf('trajectoires')).filter((row) => inside(row, 'a').length > 0);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => widths(row).length === 0)).toEqual([]);
  });

  it('draw the policy first: each call by its figures, each law and report once, whatever its copies, by the date of its document, in the order of time', () => {
    const table = tableOf('trajectoires');
    const [lane] = inside(table, 'tbody');
    if (!lane) throw new Error('No lane');
    const [name, ...rows] = inside(lane, 'tr');
    expect(name && toString(name).trim()).toBe('Appels, lois et rapports');
    const [head] = inside(table, 'thead');
    const [first = 0, last = 0] =
      (head ? toString(head) : '')
        .match(/de (\d{4}) à (\d{4})/u)
        ?.slice(1)
        .map(Number) ?? [];
    expect(
      head &&
        inside(head, 'text')
          .map((year) => toString(year).trim())
          .at(0),
    ).toBe(String(first));
    const wanted = new Map([
      ...(readTables.find(({ resource }) => resource.name === 'sources')?.rows ?? [])
        .filter(
          ({ nature = '', date = '', meme_document_que: same = '' }) =>
            !same && ['texte officiel', 'rapport ou étude'].includes(nature.toLowerCase()) && /^\d/u.test(date),
        )
        .map(({ fiche = '', date = '' }): [string, string] => [`/sources/${fiche}/`, date]),
      ...bodyRows(tableOf('appels', '/chronologie/')).map((row): [string, string] => {
        const id = String(row.properties['id']);
        return [`/chronologie/#${id}`, /\d{4}/u.exec(id)?.[0] ?? ''];
      }),
    ]);
    const drawn = rows.map((row) => ({
      href: String(inside(row, 'a')[0]?.properties['href']),
      from: Number.parseFloat(String(inside(row, 'rect')[0]?.properties['x'])),
    }));
    expect(drawn.map(({ href }) => href).sort()).toEqual([...wanted.keys()].sort());
    expect(drawn.map(({ from }) => from)).toEqual(drawn.map(({ from }) => from).sort((a, b) => a - b));
    for (const { href, from } of drawn.filter(({ href }) => href.startsWith('/sources/'))) {
      const year = Number(wanted.get(href)?.slice(0, 4));
      // Within its year; at the edge when it is older than the scale.
      const place = (at: number) => Math.max(0, ((at - first) / (last + 1 - first)) * 100);
      expect(from).toBeGreaterThanOrEqual(place(year) - 0.1);
      expect(from).toBeLessThanOrEqual(place(year + 1) + 0.1);
    }
  });
});

describe('the plots of dated facts', () => {
  const facts = readTables.find(({ resource }) => resource.name === 'pages-chiffres-dates')?.rows ?? [];
  const cells = (row: Element): string[] =>
    inside(row, 'td')
      .slice(0, -1)
      .map((cell) => toString(cell).replace(/\s/gu, ' '));
  const bounds = ({ valeur, minimum, maximum }: Record<string, string>): number[] => [Number(valeur || minimum), Number(valeur || maximum)];
  const isHalfOpen = ({ valeur, minimum, maximum }: Record<string, string>): boolean => !valeur && Boolean(minimum) !== Boolean(maximum);
  const span = (numbers: readonly number[]): string => {
    const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
    return min === max ? String(min) : `de ${min} à ${max}`;
  };
  const close = (drawn: readonly number[], said: readonly number[], most: number) => {
    expect(drawn).toHaveLength(said.length);
    for (const [index, width] of drawn.entries()) expect(width).toBeCloseTo(((said[index] ?? 0) / most) * 100, 1);
  };

  it('say and draw of each call the applications and laureates of the CSV, and what sources do not agree on', () => {
    const calls = facts.filter(({ fiche, unite = '' }) => fiche === 'chronologie' && ['candidatures', 'lauréats'].includes(unite));
    const scopes = [...new Set(calls.map(({ perimetre }) => perimetre))];
    const rows = bodyRows(tableOf('appels', '/chronologie/'));
    const numbersOf = (scope: string | undefined, unit: string): number[] =>
      calls.filter(({ perimetre, unite }) => perimetre === scope && unite === unit).flatMap(bounds);
    const most = Math.max(...calls.flatMap(bounds));
    expect(rows).toHaveLength(scopes.length);
    for (const [index, row] of rows.entries()) {
      const [applied, chosen] = ['candidatures', 'lauréats'].map((unit) => numbersOf(scopes[index], unit)) as [number[], number[]];
      expect(cells(row)).toEqual([span(applied), span(chosen)]);
      const [low, high, least] = [Math.min(...applied), Math.max(...applied), Math.min(...chosen)];
      close(widths(row), [least, low - least, high - low].filter(Boolean), most);
    }
  });

  it('say each number of « Combien de PTCE ? » as the CSV has it, draw it when it is a number or a range, and never when it is in words alone or has one bound', () => {
    const own = facts.filter(({ fiche }) => fiche === 'combien-de-ptce');
    const most = Math.max(...own.filter((fact) => !isHalfOpen(fact)).flatMap(bounds));
    const rows = bodyRows(tableOf('chiffres', '/combien-de-ptce/'));
    expect(rows).toHaveLength(own.length);
    for (const row of rows) {
      const [, number] = cells(row);
      const said = (each: Record<string, string>): string =>
        each['valeur_en_toutes_lettres'] ||
        (isHalfOpen(each) ? `au ${each['minimum'] ? 'moins' : 'plus'} ${each['minimum'] || each['maximum']}` : span(bounds(each)));
      const fact = own.find((each) => `${said(each)} ${each['unite'] ?? ''}` === number);
      if (!fact) throw new Error(`No fact for ${cells(row).join(', ')}`);
      const isDrawn = fact['valeur_en_toutes_lettres'] ? fact['minimum'] && fact['maximum'] : !isHalfOpen(fact);
      const [min = 0, max = 0] = isDrawn ? bounds(fact) : [];
      close(widths(row), [min, max - min].filter(Boolean), most);
    }
  });
});
