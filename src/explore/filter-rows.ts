/** A pole as the browser filters it. */
export interface Row {
  /** Places of its values among those of all facets. */
  values: readonly number[];
  /** Its words, folded. */
  text: string;
}

export interface Filtered {
  /** Places of the rows that answer, in order. */
  kept: number[];
  /** For each value, the rows it would show, the other facets staying as they are. */
  counts: Uint32Array;
}

/**
 * The rows that hold every word and, in each facet where something is chosen, one of the chosen values. `facetOf` gives
 * the facet of each value (at most 31 facets); `words` are folded as the rows' text is. One pass, so that it answers at once.
 */
export function filterRows(
  rows: readonly Row[],
  facetOf: readonly number[],
  chosen: ReadonlySet<number>,
  words: readonly string[],
): Filtered {
  const counts = new Uint32Array(facetOf.length);
  const kept: number[] = [];
  const flags = new Uint32Array(facetOf.length);
  let asked = 0;
  for (const value of chosen) {
    flags[value] = 1 << (facetOf[value] ?? 0);
    asked |= flags[value] ?? 0;
  }
  const sought = words.filter(Boolean);
  // Indexes and not iterators: a browser that has just opened the page runs these loops several times faster.
  for (let index = 0; index < rows.length; index++) {
    const { values, text } = rows[index] as Row;
    if (sought.length > 0 && !sought.every((word) => text.includes(word))) continue;
    let missing = asked;
    if (asked !== 0) for (let at = 0; at < values.length; at++) missing &= ~(flags[values[at] ?? 0] ?? 0);
    if (missing === 0) kept.push(index);
    // A row that fails one facet alone is one more that this facet's values would show.
    if ((missing & (missing - 1)) !== 0) continue;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      if (missing === 0 || missing === 1 << (facetOf[value] ?? 0)) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return { kept, counts };
}
