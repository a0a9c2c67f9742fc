import { gather } from './known-word.ts';
import type { Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Enough to lead on a reader who found nothing, and not another list to sort. */
const LIMIT = 4;
/** A beginning shorter than this, or than a third of the word, is that of any word. */
const SHORTEST = 3;

/** Pages whose words begin as those of a question that found nothing. */
export async function findNearest(index: SearchIndex, { words }: Query): Promise<Ranked[]> {
  const near = await Promise.all(
    words.map(async ({ word }) => {
      for (let length = word.length - 1; length >= Math.max(SHORTEST, word.length / 3); length--) {
        const postings = await index.startingWith(word.slice(0, length));
        if (postings.length > 0)
          return gather(
            postings.map((posting) => ({ posting, word })),
            index.summary.documents,
          );
      }
      return undefined;
    }),
  );
  const known = near.filter((word) => word !== undefined);
  return known.length > 0
    ? rank(known, [], index.summary.documents)
        .slice(0, LIMIT)
        .map((page) => ({ ...page, missing: [] }))
    : [];
}
