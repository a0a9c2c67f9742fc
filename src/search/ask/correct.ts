import { foldWord } from '../../text/words.ts';
import type { SearchIndex } from './search-index.ts';

/** A shorter word is as likely to be another word as a mistake. */
const SHORTEST = 4;
/** First letters that sound the same, or that a finger or an ear leaves out. */
const TWINS: Readonly<Record<string, string>> = {
  c: 'kqs',
  k: 'cq',
  q: 'ck',
  s: 'cz',
  z: 's',
  f: 'p',
  p: 'f',
  g: 'j',
  j: 'g',
  i: 'yh',
  y: 'i',
  a: 'h',
  e: 'h',
  o: 'ah',
  u: 'h',
  h: 'aeiou',
};

/** The real word nearest to one that no page holds, as it is written; undefined when none is near. */
export async function correctWord(index: SearchIndex, word: string): Promise<string | undefined> {
  if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) return undefined;
  const first = word.charAt(0);
  const own = nearestIn(word, await index.vocabulary(first));
  if (own) return own;
  // The first letter itself may be wrong: the next one, when it was added or swapped, or one that sounds like it.
  const others = new Set([word.charAt(1), ...(TWINS[first] ?? '')]);
  others.delete(first);
  const words = await Promise.all([...others].map((letter) => index.vocabulary(letter)));
  return nearestIn(word, Object.assign({}, ...words) as Record<string, number>);
}

/** Among words as near as each other, the one that most pages use. */
function nearestIn(word: string, vocabulary: Readonly<Record<string, number>>): string | undefined {
  const limit = word.length < 7 ? 1 : word.length < 10 ? 2 : 3;
  let best: { spelling: string; cost: number } | undefined;
  for (const [spelling, pages] of Object.entries(vocabulary)) {
    const folded = foldWord(spelling);
    if (Math.abs(folded.length - word.length) > limit) continue;
    const distance = typingDistance(word, folded);
    if (distance > limit) continue;
    const cost = distance - Math.min(Math.log10(pages) / 4, 0.7);
    if (!best || cost < best.cost) best = { spelling, cost };
  }
  return best?.spelling;
}

/** Letters to add, drop, change or swap with their neighbour; a letter doubled or not counts for half. */
export function typingDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const drop = (previous[j] ?? 0) + (a[i - 1] === a[i - 2] ? 0.5 : 1);
      const add = (current[j - 1] ?? 0) + (b[j - 1] === b[j - 2] ? 0.5 : 1);
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(Math.min(drop, add, change, swaps ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
