import type { AccessibilityRun, Check, Counts, Finding } from '../../src/measured/accessibility.ts';

/** One test of a report of Vitest: whether it passed, and what it left. */
export interface Ran {
  isPassed: boolean;
  finding: Finding;
}

/** How the figures of two tests of the same check make one: the same things seen twice are not added. */
const JOIN: Record<keyof Counts, (one: number, other: number) => number> = {
  rules: Math.max,
  met: Math.max,
  drawn: Math.max,
  tables: Math.max,
  pages: Math.max,
  thinnest: Math.min,
  stops: (one, other) => one + other,
  lines: (one, other) => one + other,
  faults: (one, other) => one + other,
};

/** What a run found, check by check and journey by journey: one is passed when all its tests are. */
export function gatherFindings(tests: readonly Ran[]): Pick<AccessibilityRun, 'checks' | 'journeys' | 'criteria'> {
  const checks = new Map<string, Check>();
  const journeys = new Map<string, AccessibilityRun['journeys'][number]>();
  const criteria = new Set<string>();
  for (const { isPassed, finding } of tests) {
    for (const criterion of finding.criteria ?? []) criteria.add(criterion);
    if (finding.journey) {
      const known = journeys.get(finding.journey);
      journeys.set(finding.journey, { name: finding.journey, isPassed: isPassed && known?.isPassed !== false });
    }
    if (!finding.topic) continue;
    const known = checks.get(finding.topic) ?? { topic: finding.topic, isPassed: true, widths: [], schemes: [], counts: {} };
    checks.set(finding.topic, {
      topic: finding.topic,
      isPassed: known.isPassed && isPassed,
      widths: [...new Set([...known.widths, ...(finding.widths ?? [])])].sort((a, b) => a - b),
      schemes: [...new Set([...known.schemes, ...(finding.schemes ?? [])])],
      counts: joinCounts(known.counts, finding.counts ?? {}),
    });
  }
  return { checks: [...checks.values()], journeys: [...journeys.values()], criteria: [...criteria].sort(byNumber) };
}

function joinCounts(one: Counts, other: Counts): Counts {
  const names = Object.keys(JOIN) as (keyof Counts)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [a, b] = [one[name], other[name]];
      const joined = a === undefined ? b : b === undefined ? a : JOIN[name](a, b);
      return joined === undefined ? [] : [[name, joined]];
    }),
  );
}

/** « 8.2 » before « 10.4 ». */
const byNumber = (one: string, other: string): number => one.localeCompare(other, 'fr', { numeric: true });
