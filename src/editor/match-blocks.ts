/** Which block of the file each block of the document is, or takes the place of. */
import type { Node } from 'prosemirror-model';

export interface Place {
  /** The block of the file that this one still is: its bytes are given back. */
  same?: number;
  /** The block of the file whose place a changed one takes. */
  replaces?: number;
}

/**
 * Matches the blocks shown now with those shown at opening: the same object, or one equal to it between the same
 * neighbours (as undoing gives); then, between two blocks kept, changed ones take the places left, in order.
 */
export function matchBlocks(opened: readonly Node[], now: readonly Node[]): Place[] {
  const indices = new Map(opened.map((node, index) => [node, index]));
  const same: (number | undefined)[] = [];
  const taken = new Set<number>();
  const keep = (place: number, index: number) => {
    same[place] = index;
    taken.add(index);
  };
  for (const [place, node] of now.entries()) {
    const index = indices.get(node);
    if (index !== undefined && !taken.has(index)) keep(place, index);
  }
  // A long text pasted whole has thousands of blocks of its own: each of these passes goes through them once.
  const next = toNext(now.length, same, opened.length);
  let from = 0;
  for (const [place, node] of now.entries()) {
    for (let index = from; same[place] === undefined && index < (next[place] ?? 0); index += 1)
      if (!taken.has(index) && opened[index]?.eq(node)) keep(place, index);
    from = (same[place] ?? from - 1) + 1;
  }
  const places: Place[] = [];
  /** The first block of the file after the last kept, and how many have changed since. */
  let [first, changed] = [0, 0];
  const end = toNext(now.length, same, opened.length);
  for (const place of now.keys()) {
    const index = same[place];
    if (index !== undefined) {
      [first, changed] = [index + 1, 0];
      places.push({ same: index });
      continue;
    }
    const replaces = first + changed;
    places.push(replaces < (end[place] ?? 0) && !taken.has(replaces) ? { replaces } : {});
    changed += 1;
  }
  return places;
}

/** For each place, the block of the file that the next one kept is; `end` when none is. */
function toNext(length: number, same: readonly (number | undefined)[], end: number): number[] {
  const next: number[] = [];
  for (let place = length - 1, kept = end; place >= 0; place -= 1) {
    next[place] = kept;
    kept = same[place] ?? kept;
  }
  return next;
}
