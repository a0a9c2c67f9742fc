import { rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { site } from '../../site.ts';
import { foldForIndex } from '../../text/fold.ts';
import type { PageText } from './read-page.ts';

/** Pages handed over at a time: enough to keep Pagefind busy, few enough to fit in memory. */
const BATCH = 64;
/** Pagefind also keeps the texts, which our cards print: few files hold them. */
const FRAGMENTS = 16;
/** What the search loads; Pagefind also writes interfaces of its own, which are not published. */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|fragment|index)$/u;

/** Where exact phrases are looked for. One at a time: Pagefind has a single process, closed once the index is written. */
export interface PhraseIndex {
  /** Hands a page over, by its path from the site's folder. Throws, naming an earlier page, when Pagefind refused one. */
  add(path: string, page: PageText): Promise<void>;
  /** Once every page was taken; throws as `add` does. */
  settle(): Promise<void>;
  /** Asks at once that it be written into `<siteFolder>/pagefind`; gives the page that each of Pagefind's identifiers stands for. */
  write(siteFolder: string): Promise<Map<string, string>>;
}

/**
 * Pagefind, which works in a process of its own while its caller goes on. It is given the words that were read of a page,
 * at half the cost of its own reading of the HTML, and folded as it must read French.
 */
export async function openPhraseIndex(): Promise<PhraseIndex> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, maxFragments: FRAGMENTS });
  if (!index) throw new Error(`L’index de recherche ne s’ouvre pas : ${errors.join(' ; ')}`);
  let given: Promise<void>[] = [];
  const settle = async () => {
    const batch = given;
    given = [];
    await Promise.all(batch);
  };
  return {
    async add(path, page) {
      const refused = give(index, path, toPhraseText(page));
      // Said when the batch is settled, not at once by the process.
      refused.catch(() => undefined);
      given.push(refused);
      if (given.length >= BATCH) await settle();
    },
    settle: () =>
      settle().catch(async (error: unknown) => {
        await close();
        throw error;
      }),
    write: (siteFolder) => write(index, join(siteFolder, 'pagefind')).finally(close),
  };
}

/** The words of a page in their order, as Pagefind must read them to find French phrases. */
export const toPhraseText = ({ title, sections }: PageText): string =>
  foldForIndex([title, ...sections.flatMap((section) => [section.title, section.text])].filter(Boolean).join('\n'));

async function give(index: PagefindIndex, path: string, content: string): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: `/${path}`, language: site.language, content, meta: { title: '' } });
  if (errors.length > 0) throw new Error(`L’index de recherche refuse ${path} : ${errors.join(' ; ')}`);
}

async function write(index: PagefindIndex, outputPath: string): Promise<Map<string, string>> {
  rmSync(outputPath, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`L’index de recherche ne s’écrit pas : ${errors.join(' ; ')}`);
  const unused = (await readdir(outputPath)).filter((name) => !PUBLISHED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name), { recursive: true })));
  return readIdentifiers(join(outputPath, 'fragment'));
}

/** Pagefind only tells its identifiers in the files that hold the texts: one text under its own name, or several by theirs. */
async function readIdentifiers(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const keep = (id: string, { url }: Fragment) => pages.set(id, url.replace(/^\//u, ''));
  for (const name of await readdir(folder)) {
    const text = strFromU8(gunzipSync(new Uint8Array(await readFile(join(folder, name)))));
    const content = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
    if (typeof content.url === 'string') keep(name.replace(/\.pf_fragment$/u, ''), content as Fragment);
    else for (const [id, fragment] of Object.entries(content as Record<string, Fragment>)) keep(id, fragment);
  }
  return pages;
}

interface Fragment {
  url: string;
}
