/** In the place of `search/page/load.ts`: the index is in a script of the search page, since a folder gives no file to a script. */
import { openIndex, type SearchIndex } from '../../search/ask/search-index.ts';

/** Opens the index that the page carries. Rejects when it carries none. */
export const loadIndex = (): Promise<SearchIndex> =>
  openIndex((path) => {
    const text = (globalThis as { fichiers?: Record<string, string> }).fichiers?.[path];
    return text === undefined
      ? Promise.reject(new Error(path))
      : Promise.resolve(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  });
