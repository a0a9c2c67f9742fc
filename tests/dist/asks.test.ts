import { describe, expect, it } from 'vitest';
import { pageAt } from '../support/built-site.ts';
import { readTables } from '../support/read-data-package.ts';

const rowsOf = (name: string) => readTables.find(({ resource }) => resource.name === name)?.rows ?? [];
const classesOf = (url: string, name: string) =>
  (pageAt(url)?.elements ?? []).filter(({ properties }) => (properties['className'] as string[] | undefined)?.includes(name));

describe('asks of the seminars', () => {
  it('are on one page, as many as in the data, with as many dated follow-ups', () => {
    const asks = rowsOf('seminaires-demandes');
    expect(classesOf('/seminaires/demandes/', 'ask')).toHaveLength(asks.length);
    const points = classesOf('/seminaires/demandes/', 'timeline').flatMap(({ children }) =>
      children.filter((child) => child.type === 'element' && child.tagName === 'li'),
    );
    // Each line begins on the day of the seminar.
    expect(points).toHaveLength(asks.length + rowsOf('seminaires-demandes-suites-datees').length);
  });

  it('and outcomes can each be cited, at the anchor they have on their seminar’s page', () => {
    for (const table of ['seminaires-demandes', 'seminaires-constats'])
      for (const { fiche, identifiant = '' } of rowsOf(table)) {
        expect(pageAt(`/seminaires/${fiche}/`)?.ids.has(identifiant)).toBe(true);
        expect(pageAt(`/seminaires/${fiche}/citer/`)?.ids.has(identifiant)).toBe(true);
      }
  });
});
