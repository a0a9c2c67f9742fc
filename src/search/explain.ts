import { searchStrings as words } from '../ui/search-strings.ts';
import type { Found } from './find.ts';
import type { Query } from './query.ts';

/** What the search says of its answer, in whole sentences: what was left aside to find these pages, or that none was found. */
export function explain(
  { words: asked, exact }: Query,
  { tiers, known, unknown }: Found,
  shown: readonly { words: number; pages: number }[],
): string[] {
  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);
  if (tiers.length === 0) return [exact ? words.nothingExact(texts(asked).join(' ')) : words.nothing(texts(unknown)), words.advice];
  const relaxed = tiers[0] !== undefined && tiers[0].words < known.length;
  const filled = shown.filter(({ pages }) => pages > 0);
  return [
    ...(unknown.length > 0 ? [words.unknownWords(texts(unknown))] : []),
    ...(relaxed ? [words.notTogether(known.length)] : []),
    ...(relaxed && filled.length > 0 ? [words.holds(filled)] : []),
  ];
}
