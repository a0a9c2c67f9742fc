export interface Leader {
  /** Regions that have as many, in the order given. */
  regions: string[];
  count: number;
}

/** How many regions may be named: more would name none. */
const NAMED = 3;

/**
 * The regions where most poles are, for a sentence: the first, or all that tie with it, then the next ones as long as three
 * names at most are said. Empty when more than three tie for the first place, or when no region has two poles: none leads.
 */
export function leadingRegions(counts: ReadonlyMap<string, number>): Leader[] {
  const ranks = [...new Set(counts.values())].filter((count) => count > 0).sort((a, b) => b - a);
  const leaders: Leader[] = [];
  for (const count of ranks.slice(0, 2)) {
    const regions = [...counts].filter(([, each]) => each === count).map(([region]) => region);
    const named = leaders.reduce((sum, leader) => sum + leader.regions.length, 0);
    if (named + regions.length > NAMED || (count === 1 && counts.size > 1 && (leaders.length > 0 || regions.length > 1))) break;
    leaders.push({ regions, count });
  }
  return leaders;
}
