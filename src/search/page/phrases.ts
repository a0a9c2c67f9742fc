import type { SearchIndex } from '../ask/search-index.ts';
import { PHRASES_FOLDER } from '../format.ts';
import { toPhraseWords } from '../phrase-words.ts';

/** The part of Pagefind's own script that is used (pagefind.js, written with its index). */
export interface Pagefind {
  search(term: string): Promise<{ results: { id: string }[] }>;
  mergeIndex(basePath: string): Promise<void>;
}

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** Opens the shards of Pagefind's index in a folder of the site; no worker, which would fetch the same script again. */
export async function openPagefind({ createInstance }: PagefindModule, folder: string, { summary }: SearchIndex): Promise<Pagefind> {
  const pagefind = createInstance({ basePath: `${folder}0/`, noWorker: true });
  const others = Array.from({ length: summary.phraseShards - 1 }, (_, at) => `${folder}${at + 1}/`);
  await Promise.all(others.map((shard) => pagefind.mergeIndex(shard)));
  return pagefind;
}

/** Loads Pagefind from the site at this address: only a question with quotation marks needs it. */
export async function loadPagefind(home: URL, index: SearchIndex): Promise<Pagefind> {
  const folder = new URL(PHRASES_FOLDER, home);
  return openPagefind((await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as PagefindModule, folder.pathname, index);
}

/** The documents that hold each of these phrases, word for word. */
export async function findPhrases(pagefind: Pagefind, index: SearchIndex, phrases: readonly string[]): Promise<Set<number>> {
  const documents = await index.phrases();
  const found: Set<number>[] = [];
  for (const phrase of phrases) {
    const { results } = await pagefind.search(`"${toPhraseWords(phrase.replaceAll('"', ' '))}"`);
    found.push(new Set(results.flatMap(({ id }) => documents[id] ?? [])));
  }
  const [first = new Set(), ...others] = found;
  return new Set([...first].filter((document) => others.every((set) => set.has(document))));
}
