import { foldKey } from './fold.ts';

interface Folded {
  candidate: string;
  key: string;
}

/** Lists already folded: the same titles are asked for each name that leads nowhere. */
const known = new WeakMap<object, readonly Folded[]>();

/** The candidate closest to a text (edit distance on folded keys, at most a third of its length), or undefined. A list of them is read once: it must not change between two calls. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldKey(text);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const { candidate, key } of fold(candidates)) {
    const distance = editDistance(wanted, key, limit);
    if (distance > limit) continue;
    best = candidate;
    // Only a closer one can take its place.
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/** The closest of the values of a list, or that which has the closest name before its number: « drome » is near « Drôme (26) ». */
export function nearestOption(text: string, options: readonly string[]): string | undefined {
  const names = options.map((option) => option.replace(/ \([^)]*\)$/u, ''));
  const name = nearest(text, names);
  return nearest(text, options) ?? (name === undefined ? undefined : options[names.indexOf(name)]);
}

function fold(candidates: Iterable<string>): readonly Folded[] {
  const folded = known.get(candidates) ?? Array.from(candidates, (candidate) => ({ candidate, key: foldKey(candidate) }));
  known.set(candidates, folded);
  return folded;
}

/** Levenshtein distance between two texts, in code units; some number above `limit` where it is above it. */
function editDistance(a: string, b: string, limit: number): number {
  // Two texts differ at least by their lengths.
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const beyond = limit + 1;
  let previous = new Array<number>(b.length + 1).fill(beyond);
  let current = new Array<number>(b.length + 1).fill(beyond);
  for (let j = 0; j <= Math.min(limit, b.length); j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal, the lengths alone are beyond the limit.
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    let least = (current[first - 1] = first === 1 ? Math.min(i, beyond) : beyond);
    for (let j = first; j <= last; j++) {
      const swap = (previous[j - 1] ?? beyond) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(swap, (previous[j] ?? beyond) + 1, (current[j - 1] ?? beyond) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (last < b.length) current[last + 1] = beyond;
    if (least > limit) return beyond;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? beyond;
}
