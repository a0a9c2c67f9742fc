import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { site } from '../../site.ts';
import { foldPage } from './fold-page.ts';

/** Pages handed over at a time: enough to keep Pagefind busy, few enough to fit in memory. */
const BATCH = 64;
/** Numbers that lead to sources: they would cut the phrases. */
const SOURCE_CALLS = '.calls';
/** What the search loads; Pagefind also writes interfaces of its own, which are not published. */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|fragment|index)$/u;

/**
 * Hands these pages (paths from the site's folder) to Pagefind, where exact phrases are looked for. Gives the function that
 * writes the index into `<siteFolder>/pagefind` and answers the page that each of Pagefind's identifiers stands for: it
 * works in a process of its own, and its caller may work meanwhile. Throws, naming the page, when Pagefind refuses one.
 * One index at a time: Pagefind has a single process, closed once the index is written.
 */
export async function fillPhraseIndex(siteFolder: string, files: readonly string[]): Promise<() => Promise<Map<string, string>>> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, excludeSelectors: [SOURCE_CALLS] });
  if (!index) throw new Error(`L’index de recherche ne s’ouvre pas : ${errors.join(' ; ')}`);
  try {
    for (let start = 0; start < files.length; start += BATCH)
      await Promise.all(
        files.slice(start, start + BATCH).map(async (file) => {
          // Read at once: Pagefind numbers the pages as they come, and the same site must have the same index.
          const content = foldPage(readFileSync(join(siteFolder, file), 'utf8'));
          const { errors: refused } = await index.addHTMLFile({ sourcePath: file, content });
          if (refused.length > 0) throw new Error(`L’index de recherche refuse ${file} : ${refused.join(' ; ')}`);
        }),
      );
  } catch (error) {
    await close();
    throw error;
  }
  return () => write(index, join(siteFolder, 'pagefind')).finally(close);
}

async function write(index: PagefindIndex, outputPath: string): Promise<Map<string, string>> {
  await rm(outputPath, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`L’index de recherche ne s’écrit pas : ${errors.join(' ; ')}`);
  const unused = (await readdir(outputPath)).filter((name) => !PUBLISHED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name), { recursive: true })));
  return readIdentifiers(join(outputPath, 'fragment'));
}

/** Pagefind names a page's file after its identifier, and only tells them apart by what is inside. */
async function readIdentifiers(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = strFromU8(gunzipSync(new Uint8Array(await readFile(join(folder, name)))));
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    pages.set(name.replace(/\.pf_fragment$/u, ''), url.replace(/^\//u, ''));
  }
  return pages;
}
