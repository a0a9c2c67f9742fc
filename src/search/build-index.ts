import { glob, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { site } from '../site.ts';
import { foldPage } from './fold-page.ts';

/** Files read and handed over at a time: enough to keep the indexer busy, few enough to fit in memory. */
const BATCH = 64;
/** Numbers that lead to sources: they would cut the excerpts. */
const SOURCE_CALLS = '.calls';
/** What the search page loads; Pagefind also writes interfaces of its own, which are not published. */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|fragment|index|filter)$/u;

/**
 * Indexes the built pages that carry `data-pagefind-body` into `<siteFolder>/pagefind`, replacing what was there.
 * Gives the number of pages and of different words, added page by page. Throws, naming the page, when Pagefind refuses
 * one. One index at a time: Pagefind has a single process, closed at the end.
 */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number; words: number }> {
  const outputPath = join(siteFolder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: siteFolder }))).map((file) => file.replaceAll('\\', '/')).sort();
  try {
    const { index, errors } = await createIndex({ forceLanguage: site.language, excludeSelectors: [SOURCE_CALLS] });
    if (!index) throw new Error(`L’index de recherche ne s’ouvre pas : ${errors.join(' ; ')}`);
    const counts = { pages: 0, words: 0 };
    for (let start = 0; start < files.length; start += BATCH) {
      const added = await Promise.all(files.slice(start, start + BATCH).map((file) => addPage(index, siteFolder, file)));
      for (const words of added.filter((count) => count !== undefined)) {
        counts.pages += 1;
        counts.words += words;
      }
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`L’index de recherche ne s’écrit pas : ${written.errors.join(' ; ')}`);
    const unused = (await readdir(outputPath)).filter((name) => !PUBLISHED.test(name));
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { recursive: true })));
    return counts;
  } finally {
    await close();
  }
}

/** Adds one page; its number of different words, or undefined when it is not to be searched. */
async function addPage(index: PagefindIndex, siteFolder: string, file: string): Promise<number | undefined> {
  const html = await readFile(join(siteFolder, file), 'utf8');
  if (!html.includes('data-pagefind-body')) return undefined;
  const collection = collectionNames.find((name) => collections[name].path && file.startsWith(`${collections[name].path}/`));
  const { errors, file: added } = await index.addHTMLFile({ sourcePath: file, content: foldPage(html, collection) });
  if (errors.length > 0) throw new Error(`L’index de recherche refuse ${file} : ${errors.join(' ; ')}`);
  return added.uniqueWords;
}
