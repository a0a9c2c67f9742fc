import { foldKey } from './fold.ts';

/** Accents, quotation marks and the like that folding may take away from a name. */
const MARKS = 4;

/** The candidate closest to a text (edit distance on folded keys, at most a third of its length), or undefined. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldKey(text);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    // Two texts differ at least by their lengths; folding takes a few marks away, seldom more.
    if (Math.abs(candidate.length - text.length) > limit + MARKS) continue;
    const distance = editDistance(wanted, foldKey(candidate));
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Levenshtein distance between two texts, in code units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
