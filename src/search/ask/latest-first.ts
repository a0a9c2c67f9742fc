import { compareEdtf } from '../../text/edtf.ts';

/** Documents by date, latest first; those without one last, in the order they had. `dates` gives the EDTF date of each document. */
export function latestFirst<Result extends { document: number }>(results: readonly Result[], dates: readonly string[]): Result[] {
  const rank = new Map([...new Set(dates)].sort((a, b) => compareDates(b, a)).map((date, at) => [date, at]));
  return results.toSorted((a, b) => (rank.get(dates[a.document] ?? '') ?? 0) - (rank.get(dates[b.document] ?? '') ?? 0));
}

const isDated = (date: string): boolean => date !== '' && date !== 'unknown';
const compareDates = (a: string, b: string): number =>
  isDated(a) && isDated(b) ? compareEdtf(a, b) : Number(isDated(a)) - Number(isDated(b));
