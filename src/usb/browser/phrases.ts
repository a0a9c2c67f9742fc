/** In the place of `search/page/phrases.ts`, whose WebAssembly does not load from a folder: the words of a phrase are looked for, not their order. */
import type { SearchIndex } from '../../search/ask/search-index.ts';

export type Pagefind = undefined;

/** Nothing to load. */
export const loadPagefind = (): Promise<Pagefind> => Promise.resolve(undefined);

/** Every document: the words of the phrases are asked for besides. */
export const findPhrases = (_: Pagefind, index: SearchIndex): Promise<Set<number>> =>
  Promise.resolve(new Set(Array.from({ length: index.summary.documents }, (__, document) => document)));
