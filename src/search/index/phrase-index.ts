import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { close, createIndex } from 'pagefind';
import { site } from '../../site.ts';
import { foldPage } from './fold-page.ts';

/** Pages handed over at a time: enough to keep Pagefind busy, few enough to fit in memory. */
const BATCH = 64;
/** Numbers that lead to sources: they would cut the phrases. */
const SOURCE_CALLS = '.calls';
/** What the search loads; Pagefind also writes interfaces of its own, which are not published. */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|fragment|index)$/u;

/**
 * Writes Pagefind's index of these pages (paths from the site's folder) into `<siteFolder>/pagefind`, where exact phrases
 * are looked for. Gives the page that each of Pagefind's identifiers stands for. Throws, naming the page, when Pagefind
 * refuses one. One index at a time: Pagefind has a single process, closed at the end.
 */
export async function buildPhraseIndex(siteFolder: string, files: readonly string[]): Promise<Map<string, string>> {
  const outputPath = join(siteFolder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: site.language, excludeSelectors: [SOURCE_CALLS] });
    if (!index) throw new Error(`L’index de recherche ne s’ouvre pas : ${errors.join(' ; ')}`);
    for (let start = 0; start < files.length; start += BATCH)
      await Promise.all(
        files.slice(start, start + BATCH).map(async (file) => {
          // Read at once: Pagefind numbers the pages as they come, and the same site must have the same index.
          const content = foldPage(readFileSync(join(siteFolder, file), 'utf8'));
          const { errors: refused } = await index.addHTMLFile({ sourcePath: file, content });
          if (refused.length > 0) throw new Error(`L’index de recherche refuse ${file} : ${refused.join(' ; ')}`);
        }),
      );
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`L’index de recherche ne s’écrit pas : ${written.errors.join(' ; ')}`);
  } finally {
    await close();
  }
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
