import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toEntryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { titleIn, type Corpus } from '../wiki/corpus.ts';
import { buildRedirects } from '../wiki/redirects.ts';
import { toRedirectPage } from './redirect-page.ts';

/**
 * Writes into a built site a page at each old address, and `_redirects`, which Netlify, Cloudflare and GitLab Pages read
 * to answer 301 at once. Gives their number.
 */
export async function writeRedirects(siteFolder: string, corpus: Corpus): Promise<number> {
  const { redirects } = buildRedirects([...corpus.files.values(), ...corpus.unavailable.values()]);
  const rows = redirects.map(({ collection, from, to }) => ({
    title: titleIn(corpus, collection, to) ?? to,
    old: toEntryPath(collection, from),
    path: toEntryPath(collection, to),
  }));
  for (const { title, old, path } of rows) {
    const folder = join(siteFolder, old.slice(site.base.length));
    await mkdir(folder, { recursive: true });
    // `wx`: a page that stands there is never written over.
    await writeFile(join(folder, 'index.html'), toRedirectPage({ title, path, site: site.url }), { flag: 'wx' });
  }
  await writeFile(join(siteFolder, '_redirects'), rows.map(({ old, path }) => `${old} ${path} 301\n`).join(''));
  return rows.length;
}
