import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuilt, pageAt, siteFolder } from '../support/built-site.ts';

const rows = readFileSync(join(siteFolder, '_redirects'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('old addresses of the built site', () => {
  it('are a page and a row of _redirects each, to a page that exists, in one step', () => {
    expect(rows.length).toBeGreaterThan(50);
    const olds = new Set(rows.map(([old]) => old));
    const wrong = rows.filter(
      ([old = '', to = '', code]) =>
        code !== '301' || !isBuilt(to) || olds.has(to) || !pageAt(old)?.html.includes(`content="0; url=${to}"`),
    );
    expect(wrong).toEqual([]);
  });

  it('are left out of the site map', () => {
    const map = readFileSync(join(siteFolder, 'sitemap-0.xml'), 'utf8');
    expect(rows.filter(([old = '']) => map.includes(`${old}<`))).toEqual([]);
  });
});
