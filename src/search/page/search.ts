import { buildFilter, isUnfiltered } from '../facets.ts';
import { find, type Found } from '../ask/find.ts';
import { latestFirst } from '../ask/latest-first.ts';
import { findNearest } from '../ask/nearest-pages.ts';
import { parseQuery } from '../ask/query.ts';
import type { SearchIndex } from '../ask/search-index.ts';
import type { SearchState } from './address.ts';
import { loadIndex } from './load.ts';
import { findPhrases, loadPagefind, type Pagefind } from './phrases.ts';
import type { Answer } from './print-answer.ts';

/** The index of a site and what it answers; files are fetched when a question needs them, and asked again after a failure. */
export interface Search {
  index(): Promise<SearchIndex>;
  /** Forgets the index: something was published since it was opened, and its files have left their place to others. */
  forget(): void;
  /** `isTyping`: the last word may be the beginning of one, and is not mended. */
  answer(state: SearchState, isTyping: boolean): Promise<Answer>;
}

/** The search of the site at `home`. Nothing is fetched before it is asked. */
export function createSearch(home: URL): Search {
  let opening: Promise<SearchIndex> | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  const index = (): Promise<SearchIndex> => {
    opening ??= loadIndex(home);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const openPhrases = (own: SearchIndex): Promise<Pagefind> => {
    pagefind ??= loadPagefind(home, own);
    pagefind.catch(() => (pagefind = undefined));
    return pagefind;
  };
  return {
    index,
    forget: () => {
      opening = undefined;
      pagefind = undefined;
    },
    answer: async (state, isTyping) => {
      const query = parseQuery(state.query);
      const own = await index();
      const within = query.phrases.length > 0 ? await findPhrases(await openPhrases(own), own, query.phrases) : undefined;
      const found = await find(own, { ...query, isTyping, isLiteral: state.isLiteral, ...(within && { within }) });
      const nearest = found.results.length === 0 ? await findNearest(own, query) : [];
      return { query, found, kept: await choose(own, found, state), nearest };
    },
  };
}

/** The results that the filters keep, in the order asked. */
async function choose(index: SearchIndex, { results }: Found, { chosen, byDate }: SearchState): Promise<Found['results']> {
  const keeps = isUnfiltered(chosen) ? undefined : buildFilter(chosen, await index.facets());
  const kept = keeps ? results.filter(({ document }) => keeps(document)) : results;
  return byDate ? latestFirst(kept, await index.dates()) : kept;
}
