/** How many days fall in a day, a month or a year: `2026-11-24`, `2026-11` or `2026`. */
export interface PeriodCount {
  period: string;
  count: number;
}

/** Characters of a day that name its year, its month, itself. */
const [YEAR, MONTH, DAY] = [4, 7, 10] as const;

/**
 * Days (`2026-11-24`, any order) counted in the shortest periods that number `most` at most from the first to the last, empty ones
 * too; in years when even these are more. None when a single period holds them all: there is no course to show. Days that are none
 * (`unknown`), or of no year that a clock can have been right in, are left out.
 */
export function countByPeriod(days: readonly string[], most: number): PeriodCount[] {
  const known = days.filter((day) => /^(?:19|20)\d\d-\d\d-\d\d$/u.test(day)).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = [DAY, MONTH].find((each) => countPeriods(first, last, each) <= most) ?? YEAR;
  const counts = new Map<string, number>();
  for (let period = first.slice(0, length); period <= last.slice(0, length); period = nextPeriod(period)) counts.set(period, 0);
  for (const day of known) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  return counts.size > 1 ? [...counts].map(([period, count]) => ({ period, count })) : [];
}

function countPeriods(first: string, last: string, length: typeof MONTH | typeof DAY): number {
  if (length === DAY) return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
  const monthOf = (day: string): number => Number(day.slice(0, YEAR)) * 12 + Number(day.slice(YEAR + 1, MONTH));
  return monthOf(last) - monthOf(first) + 1;
}

function nextPeriod(period: string): string {
  const [year = 0, month = 0, day = 0] = period.split('-').map(Number);
  // By its instant, so that a year under 100 stays what it is.
  const next = new Date(`${period.padEnd(DAY, '-01')}T00:00:00Z`);
  if (day > 0) next.setUTCDate(day + 1);
  else if (month > 0) next.setUTCMonth(month);
  else next.setUTCFullYear(year + 1);
  return next.toISOString().slice(0, period.length);
}
