import { isFallBack } from './fall-back.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { toTerm, type AskedWord, type Query } from './query.ts';
import { relax } from './relax.ts';

/** Pages that hold as many words of the question, best first. */
export interface Tier {
  words: number;
  hits: FoundPage[];
}

export interface FoundPage {
  hit: PagefindHit;
  /** Known words of the question that the page does not hold. */
  missing: readonly AskedWord[];
}

export interface Found {
  /** One tier when pages hold every known word; else a tier for each number of words, most first. */
  tiers: Tier[];
  known: readonly AskedWord[];
  /** Words that no page holds. */
  unknown: readonly AskedWord[];
}

/** What the index answers to a question, widened when no page holds all its words. Without words: every page. */
export async function find(index: Pagefind, { words, exact }: Query): Promise<Found> {
  if (words.length === 0) return whole(await askIndex(index, null), [], []);
  if (exact) {
    const hits = await askForPhrase(index, words);
    return hits.length > 0 ? whole(hits, words, []) : { tiers: [], known: words, unknown: [] };
  }
  const answers: { word: AskedWord; hits: PagefindHit[] }[] = [];
  // One after the other: two words may look at the same page, and Pagefind keeps one object for it.
  for (const word of words) answers.push({ word, hits: await askForWord(index, word) });
  const known = answers.filter(({ hits }) => hits.length > 0);
  const unknown = answers.filter(({ hits }) => hits.length === 0).map(({ word }) => word);
  const knownWords = known.map(({ word }) => word);
  if (known.length < 2) return whole(known[0]?.hits ?? [], knownWords, unknown);
  const together = await askIndex(index, toTerm(knownWords));
  if (together.length > 0) return whole(together, knownWords, unknown);
  return { tiers: await widen(index, known), known: knownWords, unknown };
}

const askIndex = async (index: Pagefind, term: string | null): Promise<PagefindHit[]> => (await index.search(term)).results;

/** Pages that hold the very phrase, in the order that its words give them: Pagefind has none for a phrase. */
async function askForPhrase(index: Pagefind, words: readonly AskedWord[]): Promise<PagefindHit[]> {
  const hits = await askIndex(index, toTerm(words, true));
  const scores = new Map((await askIndex(index, toTerm(words))).map(({ id, score }) => [id, score]));
  return hits.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}

/** Pages that hold one word or a form of it; none when what Pagefind found is a shorter word, the same for all its pages. */
async function askForWord(index: Pagefind, word: AskedWord): Promise<PagefindHit[]> {
  const hits = await askIndex(index, toTerm([word]));
  const sample = hits[0];
  if (!sample) return [];
  const { content, locations, meta } = await sample.data();
  const texts = content.split(/\s+/u);
  const fields = (sample.matchedMetaFields ?? []).flatMap((name) => meta[name]?.split(/\s+/u) ?? []);
  return isFallBack(word.folded, [...locations.map((at) => texts[at] ?? ''), ...fields]) ? [] : hits;
}

/**
 * Asks again for each set of words that pages hold, so that scores and marks are those of these words together. Pages
 * that hold less than half of them are left out, unless there is nothing better.
 */
async function widen(index: Pagefind, known: readonly { word: AskedWord; hits: PagefindHit[] }[]): Promise<Tier[]> {
  const words = known.map(({ word }) => word);
  const all = relax(known.map(({ hits }) => hits.map(({ id }) => id)));
  const most = all[0]?.words.length ?? 0;
  const groups = all.filter(({ words: held }) => held.length >= Math.min(most, words.length / 2));
  const found = await Promise.all(
    groups.map(async (group) => {
      const ids = new Set(group.ids);
      const hits = await askIndex(index, toTerm(group.words.flatMap((at) => words[at] ?? [])));
      const missing = words.filter((_, at) => !group.words.includes(at));
      return { words: group.words.length, pages: hits.filter(({ id }) => ids.has(id)).map((hit) => ({ hit, missing })) };
    }),
  );
  const tiers = new Map<number, FoundPage[]>();
  for (const { words: count, pages } of found) tiers.set(count, [...(tiers.get(count) ?? []), ...pages]);
  return [...tiers].map(([count, hits]) => ({ words: count, hits: hits.sort((a, b) => b.hit.score - a.hit.score) }));
}

const whole = (hits: readonly PagefindHit[], known: readonly AskedWord[], unknown: readonly AskedWord[]): Found => ({
  tiers: hits.length > 0 ? [{ words: known.length, hits: hits.map((hit) => ({ hit, missing: [] })) }] : [],
  known,
  unknown,
});
