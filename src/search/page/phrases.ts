import { foldForIndex } from '../../text/fold.ts';
import type { SearchIndex } from '../ask/search-index.ts';

/** The part of Pagefind's own script that is used (pagefind.js, written with its index). */
export interface Pagefind {
  search(term: string): Promise<{ results: { id: string }[] }>;
}

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** Opens Pagefind's index in a folder of the site; no worker, which would fetch the same script again. */
export const openPagefind = ({ createInstance }: PagefindModule, basePath: string): Pagefind =>
  createInstance({ basePath, noWorker: true });

/** Loads Pagefind from the site at this address: only a question with quotation marks needs it. */
export async function loadPagefind(home: URL): Promise<Pagefind> {
  return openPagefind(
    (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', home).href)) as PagefindModule,
    `${home.pathname}pagefind/`,
  );
}

/** The documents that hold each of these phrases, word for word. */
export async function findPhrases(pagefind: Pagefind, index: SearchIndex, phrases: readonly string[]): Promise<Set<number>> {
  const documents = await index.phrases();
  const found: Set<number>[] = [];
  for (const phrase of phrases) {
    const { results } = await pagefind.search(`"${foldForIndex(phrase).replaceAll('"', ' ').trim()}"`);
    found.push(new Set(results.flatMap(({ id }) => documents[id] ?? [])));
  }
  const [first = new Set(), ...others] = found;
  return new Set([...first].filter((document) => others.every((set) => set.has(document))));
}
