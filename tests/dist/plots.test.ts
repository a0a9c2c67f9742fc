import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/sources/read-content.ts';
import { isDraft } from '../../src/wiki/corpus.ts';
import { pages } from '../support/built-site.ts';

const elements = pages.find(({ url }) => url === '/chronologie/')?.elements ?? [];
const inside = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...inside(child, name)] : [],
  );
const tableOf = (id: string): Element => {
  const table = elements.find(({ tagName, properties }) => tagName === 'table' && properties['dataPlot'] === id);
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
  it('draw for each year as many poles as the row counts, and count each pole once', () => {
    const rows = bodyRows(tableOf('etat-par-annee'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const counts = numbers(row);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(poles);
      expect(widths(row).map((width) => Math.round((width * poles) / 100))).toEqual(counts.slice(0, 3).filter(Boolean));
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
});
