/** The map of the site for search engines. Source: https://www.sitemaps.org/protocol.html */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The protocol's limit is 50,000 addresses a file. */
const LIMIT = 45_000;
const UNLISTED = /^(?:admin\/|404\.html$)|(?:^|\/)historique\//u;

/** Writes `sitemap-index.xml` and the files it names; `pages` are addresses below the base, without it. */
export function writeSitemap(siteFolder: string, pages: readonly string[]): void {
  const listed = pages.filter((page) => !UNLISTED.test(page)).sort();
  const names: string[] = [];
  for (let start = 0; start < listed.length; start += LIMIT) {
    const name = `sitemap-${names.length}.xml`;
    writeFileSync(join(siteFolder, name), print('urlset', 'url', listed.slice(start, start + LIMIT)));
    names.push(name);
  }
  writeFileSync(join(siteFolder, 'sitemap-index.xml'), print('sitemapindex', 'sitemap', names));
}

const print = (list: string, item: string, paths: readonly string[]): string => {
  const rows = paths.map((path) => `<${item}><loc>${escapeHtml(new URL(toPath(path), site.url).href)}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${list}>\n`;
};
