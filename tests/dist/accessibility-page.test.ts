import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { accessibilityRun as run } from '../../src/measured/accessibility.ts';
import { toTestRun } from '../../src/library/test-run.ts';
import { pageAt } from '../support/built-site.ts';

const elements = pageAt('/accessibilite/')?.elements ?? [];
const sectionOf = (id: string): Element | undefined =>
  elements.find(
    ({ tagName, children }) => tagName === 'section' && children.some((child) => 'properties' in child && child.properties['id'] === id),
  );
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe('the page on accessibility', () => {
  it('prints all that the last run says, and says it in its contents', () => {
    for (const { id, title, notes, table, items = [] } of toTestRun(run)) {
      const text = plain(toString(sectionOf(id) ?? { type: 'root', children: [] }));
      for (const said of [title, ...notes, ...items, ...(table ? [...table.head, ...table.rows.flat()] : [])])
        expect(text).toContain(plain(said));
      expect(elements.some(({ tagName, properties }) => tagName === 'a' && properties['href'] === `#${id}`)).toBe(true);
    }
  });

  it('prints the figures of its record, its date, its browser and its commit', () => {
    const text = plain(toString(sectionOf('tests') ?? { type: 'root', children: [] }));
    if (!run) return expect(text).toContain('Aucun passage');
    const figures = run.checks.flatMap(({ isPassed, counts }) => (isPassed ? Object.values(counts).filter((value) => value > 0) : []));
    expect(figures.length).toBeGreaterThan(5);
    // Whole: 52 is not in « 8 252 ».
    const whole = (figure: number) => new RegExp(`(?<!\\d|\\d )${plain(figure.toLocaleString('fr-FR'))}(?!\\d| \\d{3})`, 'u');
    for (const figure of figures) expect(text).toMatch(whole(figure));
    for (const said of [run.browser, `axe ${run.axe}`, run.commit?.slice(0, 10) ?? '', run.date.slice(0, 4)]) expect(text).toContain(said);
  });
});
