import { searchStrings as words } from '../../ui/search-strings.ts';
import type { Found } from '../ask/find.ts';
import type { Query } from '../ask/query.ts';

/** What the search says of its answer: sentences, and whether something was changed that the reader may undo. */
export interface Explanation {
  sentences: string[];
  isChanged: boolean;
}

/** How the answer was found: what was mended, widened or left aside. Nothing is said of a question answered as it was asked. */
export function explain({ phrases, text }: Query, { results, words: sought, unknown, corrected, widened }: Found): Explanation {
  if (results.length === 0) {
    const nothing =
      phrases.length > 0 ? words.nothingExact(phrases) : sought.length + unknown.length > 0 ? words.nothing(text) : words.noWord;
    return { sentences: [nothing, words.advice], isChanged: false };
  }
  const mended = [
    ...corrected.map(({ asked, tried }) => words.corrected(asked, tried)),
    ...(unknown.length > 0 ? [words.unknownWords(unknown.map((word) => word.text))] : []),
    ...widened.map(({ asked, also }) => words.widened(asked, also)),
  ];
  const least = results.reduce((few, { missing }) => Math.min(few, missing.length), Infinity);
  const best = results.filter(({ missing }) => missing.length === least).length;
  const left =
    least > 0
      ? [words.notTogether(sought.length, sought.length - least, best)]
      : best < results.length && sought.length > 2
        ? [words.someWithout(sought.length, best)]
        : [];
  return { sentences: [...mended, ...left], isChanged: mended.length + left.length > 0 };
}
