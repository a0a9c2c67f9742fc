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
  for (const [place, node] of now.entries()) {
    if (same[place] !== undefined) continue;
    const [from, to] = around(same, place, opened.length);
    for (let index = from; index < to; index += 1)
      if (!taken.has(index) && opened[index]?.eq(node)) {
        keep(place, index);
        break;
      }
  }
  return now.map((_, place) => {
    if (same[place] !== undefined) return { same: same[place] };
    const [from, to] = around(same, place, opened.length);
    let first = place;
    while (first > 0 && same[first - 1] === undefined) first -= 1;
    const replaces = from + place - first;
    return replaces < to && !taken.has(replaces) ? { replaces } : {};
  });
}

/** The places of the file between the nearest blocks kept before and after. */
function around(same: readonly (number | undefined)[], place: number, end: number): [from: number, to: number] {
  let before = place - 1;
  while (before >= 0 && same[before] === undefined) before -= 1;
  let after = place + 1;
  while (after < same.length && same[after] === undefined) after += 1;
  return [(same[before] ?? -1) + 1, same[after] ?? end];
}
