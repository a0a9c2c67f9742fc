/** A piece of Pagefind's index, made by its own process. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { site } from '../../site.ts';
import { toPhraseWords } from '../phrase-words.ts';
import type { PageText } from './read-page.ts';

/** Pages handed over at a time: enough to keep Pagefind busy, few enough to fit in memory. */
const BATCH = 64;
/** Pagefind also keeps the texts, which our cards print and nobody loads; in few files, as its identifiers are read there. */
const FRAGMENTS = 16;
/** What the search loads; Pagefind also writes interfaces of its own. */
const LOADED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|index\/.+)$/u;

/** A page by its path from the site's folder. */
export type PhrasePage = readonly [path: string, text: PageText];

export interface PhraseShard {
  /** What a browser loads: path in the shard's folder, bytes in base 64. */
  files: [path: string, bytes: string][];
  /** The page that each of Pagefind's identifiers stands for. */
  places: [id: string, path: string][];
}

/**
 * What Pagefind makes of these pages; `salt` changes its identifiers, and nothing else. It is given the words that were read of a
 * page, at half the cost of its own reading of the HTML, and folded as it must read French. One at a time: Pagefind has a
 * single process, which `endPagefind` ends. Throws, naming the page, when one is refused.
 */
export async function makePhraseShard(pages: readonly PhrasePage[], salt: string): Promise<PhraseShard> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, maxFragments: FRAGMENTS });
  if (!index) throw new Error(`L’index de recherche ne s’ouvre pas : ${errors.join(' ; ')}`);
  for (let at = 0; at < pages.length; at += BATCH)
    await Promise.all(pages.slice(at, at + BATCH).map(([path, text]) => give(index, path, toPhraseText(text), salt)));
  const folder = await mkdtemp(join(tmpdir(), 'phrases-'));
  try {
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`L’index de recherche ne s’écrit pas : ${written.errors.join(' ; ')}`);
    await index.deleteIndex();
    return { files: await readLoaded(folder), places: await readPlaces(join(folder, 'fragment')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ends Pagefind's process, which the next shard starts again. */
export const endPagefind = (): Promise<unknown> => close();

/** The words of a page in their order, as Pagefind must read them to find French phrases. */
export const toPhraseText = ({ title, sections }: PageText): string =>
  toPhraseWords([title, ...sections.flatMap((section) => [section.title, section.text])].join('\n'));

async function give(index: PagefindIndex, path: string, content: string, salt: string): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: `/${path}`, language: site.language, content, meta: { title: salt } });
  if (errors.length > 0) throw new Error(`L’index de recherche refuse ${path} : ${errors.join(' ; ')}`);
}

async function readLoaded(folder: string): Promise<PhraseShard['files']> {
  const written = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const loaded = written.filter((path) => LOADED.test(path)).sort();
  return Promise.all(loaded.map(async (path) => [path, await readFile(join(folder, path), 'base64')] as [string, string]));
}

/** Pagefind only tells its identifiers in the files that hold the texts: one text under its own name, or several by theirs. */
async function readPlaces(folder: string): Promise<PhraseShard['places']> {
  const places: PhraseShard['places'] = [];
  const keep = (id: string, { url }: Fragment) => places.push([id, url.replace(/^\//u, '')]);
  for (const name of (await readdir(folder)).sort()) {
    const text = strFromU8(gunzipSync(new Uint8Array(await readFile(join(folder, name)))));
    const content = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
    if (typeof content.url === 'string') keep(name.replace(/\.pf_fragment$/u, ''), content as Fragment);
    else for (const [id, fragment] of Object.entries(content as Record<string, Fragment>)) keep(id, fragment);
  }
  return places;
}

interface Fragment {
  url: string;
}
