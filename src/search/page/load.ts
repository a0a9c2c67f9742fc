import { openIndex, type SearchIndex } from '../ask/search-index.ts';
import { INDEX_FOLDER, SUMMARY_FILE } from '../format.ts';

/** Opens the index of the site at this address. Rejects when it cannot be had, or when it is not of the page's own origin. */
export async function loadIndex(home: URL): Promise<SearchIndex> {
  if (home.origin !== location.origin) throw new Error(`Index de recherche d’une autre origine : ${home.origin}`);
  return openIndex(async (path) => {
    // What is kept of the one file that keeps its name may be of an index that is there no more.
    const response = await fetch(new URL(path, home), path === INDEX_FOLDER + SUMMARY_FILE ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
