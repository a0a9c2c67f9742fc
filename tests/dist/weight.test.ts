import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pages, siteFolder } from '../support/built-site.ts';

const KB = 1024;
const brotli = (file: string): number => brotliCompressSync(readFileSync(join(siteFolder, file))).length;
const sizes = new Map<string, number>();
const sizeOf = (file: string): number => sizes.get(file) ?? sizes.set(file, brotli(file)).get(file) ?? 0;
const files = (
  page: (typeof pages)[number],
  tag: string,
  attribute: string,
  keep: (properties: Record<string, unknown>) => boolean,
): string[] =>
  page.elements.flatMap(({ tagName, properties }) =>
    tagName === tag && typeof properties[attribute] === 'string' && keep(properties) ? [String(properties[attribute]).slice(1)] : [],
  );

/** Entries: what a founder opens on an old phone. */
const articles = pages.filter(
  ({ url }) => /^\/(?:poles|etudes-de-cas|guides|seminaires|pratiques|reseaux|glossaire)\/[^/]+\/$/u.test(url) || url === '/',
);

/** The one page whose words weigh more (seven asks, thirty-five dated follow-ups): what it may weigh at most, in KB, so that it too can fail. */
const heavier: Readonly<Record<string, number>> = {
  '/seminaires/seminaire-du-28-fevrier-2013/': 16.1,
};

describe('weight of a first view, compressed with brotli', () => {
  it('is at most 14 KB of HTML and CSS on an article, the seminar of 2013 apart', () => {
    const heavy = articles
      .map((page) => ({
        url: page.url,
        bytes:
          sizeOf(page.file) +
          files(page, 'link', 'href', ({ rel }) => (rel as string[]).includes('stylesheet')).reduce((sum, file) => sum + sizeOf(file), 0),
      }))
      .filter(({ url, bytes }) => bytes > (heavier[url] ?? 14) * KB);
    expect(heavy).toEqual([]);
  });

  it('is at most 2 KB of script on an article', () => {
    const heavy = articles
      .map((page) => ({ url: page.url, bytes: files(page, 'script', 'src', () => true).reduce((sum, file) => sum + sizeOf(file), 0) }))
      .filter(({ bytes }) => bytes > 2 * KB);
    expect(heavy).toEqual([]);
  });

  it('has one font of at most 40 KB', () => {
    const fonts = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.woff2') && !file.startsWith('admin'),
    );
    expect(fonts).toHaveLength(1);
    expect(statSync(join(siteFolder, fonts[0] ?? '')).size).toBeLessThanOrEqual(40 * KB);
  });
});
