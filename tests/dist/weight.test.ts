import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, siteFolder } from '../support/built-site.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { sayWeights, weigh, type PageWeight } from '../support/page-weight.ts';

const KB = 1024;

/** Entries: what a founder opens on an old phone. The list of asks is a tool; a former address only leads to another page. */
const articles = pages
  .filter(
    ({ url, html }) =>
      /^\/(?!seminaires\/demandes)(?:poles|etudes-de-cas|guides|seminaires|pratiques|reseaux|glossaire|sources)\/[^/]+\/$/u.test(url) &&
      !html.includes('http-equiv="refresh"'),
  )
  .map(weigh);
/** Pages that are used more than they are read, each with a script of its own. */
const tools = /^\/(?:admin|recherche|explorer|comparer|dossier|hors-connexion|seminaires\/demandes)\//u;
const home = pages.filter(({ url }) => url === '/').map(weigh);

/**
 * The one article whose words weigh more (seven asks, thirty-five dated follow-ups, fifty-two sources: 7.0 KB of text alone): what it
 * may weigh at most, in KB, so that it too can fail.
 */
const heavier: Readonly<Record<string, number>> = {
  '/seminaires/seminaire-du-28-fevrier-2013/': 15.7,
};
/**
 * Lists and tools hold all that they list. One is longer, with every date; in KB, on the same condition. The
 * fingerprints in the names of files make some ten bytes of difference from one build to another.
 */
const longer: Readonly<Record<string, number>> = { '/chronologie/': 15 };
const lists = pages.filter(({ url }) => /^\/[^/]+\/$/u.test(url) && !url.startsWith('/admin/')).map(weigh);
const over = (weights: readonly PageWeight[], isOver: (weight: PageWeight) => boolean): PageWeight[] => weights.filter(isOver);

describe('weight of a first view, compressed with brotli', () => {
  it('is at most 14 KB of HTML and CSS on an article and the home page, the seminar of 2013 apart', () => {
    expect(over([...home, ...articles], ({ url, html, css }) => html + css > (heavier[url] ?? 14) * KB)).toEqual([]);
  });

  it('is at most 14 KB on any list or tool, those that hold the most apart', () => {
    expect(lists.length).toBeGreaterThan(10);
    expect(over(lists, ({ url, html, css }) => html + css > (longer[url] ?? 14) * KB)).toEqual([]);
  });

  it('is at most 2 KB of script on any page that only has to be read', () => {
    const read = pages.filter(({ url }) => !tools.test(url)).map(weigh);
    expect(over(read, ({ script }) => script > 2 * KB)).toEqual([]);
  });

  it('is at most six requests on any page, Decap’s apart', () => {
    console.log(sayWeights([...kindsOfPage, '/chronologie/']));
    expect(articles.length).toBeGreaterThan(100);
    const read = pages.filter(({ url }) => !url.startsWith('/admin/')).map(weigh);
    expect(over(read, ({ requests }) => requests > 6)).toEqual([]);
  });

  it('asks nothing of another site, on any page', () => {
    expect(over(pages.map(weigh), ({ foreign }) => foreign.length > 0)).toEqual([]);
  });

  it('has one font of at most 40 KB', () => {
    const fonts = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.woff2') && !file.startsWith('admin'),
    );
    expect(fonts).toHaveLength(1);
    expect(statSync(join(siteFolder, fonts[0] ?? '')).size).toBeLessThanOrEqual(40 * KB);
  });
});
