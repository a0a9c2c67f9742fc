import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { note } from '../support/note-finding.ts';
import { pages } from '../support/built-site.ts';

const found = pages
  .filter(({ url }) => !url.startsWith('/admin/'))
  .flatMap((page) => page.elements.filter(({ tagName }) => tagName === 'table').map((table) => ({ page, table })));
const within = (table: Element, tagName: string): Element[] => {
  const elements: Element[] = [];
  visit(table, { tagName }, (element: Element) => void elements.push(element));
  return elements;
};

describe('every table of the built site', () => {
  it('has a name: its caption, its label, or a title that is on its page', ({ task }) => {
    note(task, { topic: 'tables', criteria: ['5.4'], counts: { tables: found.length } });
    const isNamed = ({ page, table }: (typeof found)[number]): boolean => {
      const { ariaLabel, ariaLabelledBy } = table.properties;
      const titles = [ariaLabelledBy].flat().filter((id) => typeof id === 'string');
      return Boolean(ariaLabel) || within(table, 'caption').length > 0 || (titles.length > 0 && titles.every((id) => page.ids.has(id)));
    };
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((each) => !isNamed(each)).map(({ page }) => page.url)).toEqual([]);
  });

  it('says of each header what it heads', ({ task }) => {
    note(task, { topic: 'tables', criteria: ['5.6', '5.7'] });
    const isHeaded = ({ table }: (typeof found)[number]): boolean => {
      const headers = within(table, 'th');
      return headers.length > 0 && headers.every(({ properties }) => properties['scope']);
    };
    expect(found.filter((each) => !isHeaded(each)).map(({ page }) => page.url)).toEqual([]);
  });
});
