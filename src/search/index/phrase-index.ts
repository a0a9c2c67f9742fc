/**
 * Where exact phrases are looked for: Pagefind's index, which it makes whole each time. It is cut in shards of which the page's
 * address decides, and that a browser merges: an edit makes one of them again, and Pagefind holds one of them in memory.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest } from '../../sources/digest.ts';
import type { Memory } from '../../sources/memory.ts';
import { PHRASES_FOLDER } from '../format.ts';
import { endPagefind, makePhraseShard, type PhrasePage, type PhraseShard } from './phrase-shard.ts';

/**
 * A shard holds fewer pages than this, or there are `MOST`. More of them are less to make again and to hold at once, and more to
 * load for who quotes a phrase (`npm run bench:search -- --weight`).
 */
const FEW = 2_000;
const MOST = 64;
/** The same in every shard: a browser loads Pagefind's script once, and its program with the first shard. */
const SCRIPT = 'pagefind.js';
const PROGRAM = /^wasm\./u;

export interface PhraseIndex {
  /** The page that each of Pagefind's identifiers stands for. */
  places: Map<string, string>;
  shards: number;
}

/**
 * Writes the phrases of these pages into `<siteFolder>/pagefind`, replacing what was there. A shard whose pages say what they
 * said in the last build is taken from `memory`; `few` is the number of pages from which there are two. Throws,
 * naming the page, when one is refused.
 */
export async function writePhraseIndex(siteFolder: string, pages: readonly PhrasePage[], memory: Memory, few = FEW): Promise<PhraseIndex> {
  await rm(join(siteFolder, PHRASES_FOLDER), { recursive: true, force: true });
  const places = new Map<string, string>();
  const shards = cutPages(pages, few);
  try {
    for (const [at, shard] of shards.entries()) {
      const { files, places: own } = await makeUnlike(places, shard, memory);
      for (const [id, path] of own) places.set(id, path);
      for (const [path, bytes] of files) await write(join(siteFolder, PHRASES_FOLDER), at, path, bytes);
    }
  } finally {
    await endPagefind();
  }
  return { places, shards: shards.length };
}

/** The pages of each shard, in their order: twice as many shards when there are twice as many pages, so that a page seldom moves. */
export function cutPages(pages: readonly PhrasePage[], few: number): PhrasePage[][] {
  let count = 1;
  while (pages.length / count >= few && count < MOST) count *= 2;
  const shards = Array.from({ length: count }, (): PhrasePage[] => []);
  for (const page of pages) shards[Number.parseInt(digest(page[0]).slice(0, 8), 16) % count]?.push(page);
  return shards;
}

/** A shard that shares no identifier with those before it: Pagefind's are short, and only unlike within one index. */
async function makeUnlike(taken: ReadonlyMap<string, string>, pages: readonly PhrasePage[], memory: Memory): Promise<PhraseShard> {
  const key = digest(JSON.stringify(pages.map(([path, { title, sections }]) => [path, title, sections])));
  for (let salt = ''; ; salt += '+') {
    const name = `phrases ${key}${salt}`;
    let shard = memory.read(name) as PhraseShard | undefined;
    if (!shard) memory.write(name, (shard = await makePhraseShard(pages, salt)));
    if (shard.places.every(([id]) => !taken.has(id))) return shard;
  }
}

async function write(folder: string, shard: number, path: string, bytes: string): Promise<void> {
  if (shard > 0 && (path === SCRIPT || PROGRAM.test(path))) return;
  const file = join(folder, path === SCRIPT ? '' : String(shard), path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes, 'base64');
}
