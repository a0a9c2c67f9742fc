import type { Track } from '../prepared/index.ts';
import { spanOf } from '../text/edtf.ts';

/** The years that a drawing covers, the last one whole. */
export interface Scale {
  first: number;
  last: number;
}

/** The scale on which these dates all fall; undefined when fewer than two years are known. */
export function scaleOf(dates: readonly string[]): Scale | undefined {
  const spans = dates.flatMap((on) => [spanOf(on) ?? []].flat());
  const [first, last] = [Math.floor(Math.min(...spans)), Math.ceil(Math.max(...spans)) - 1];
  return spans.length > 0 && last > first ? { first, last } : undefined;
}

/**
 * Dates drawn on a scale, in hundredths of its width: a date to the year covers its year, one to the day is thin, and a line
 * joins those that are several. What falls before the scale begins is drawn from its edge, and said by `earlier`. Unknown dates are
 * drawn nowhere.
 */
export function toTrack(dates: readonly string[], { first, last }: Scale): Track {
  const width = last + 1 - first;
  const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
  const share = (year: number): number => round((Math.min(Math.max(year - first, 0), width) / width) * 100);
  const spans = dates.flatMap((on) => {
    const span = spanOf(on);
    return span ? [span] : [];
  });
  const marks = spans
    .filter(([, end]) => end > first)
    .map(([start, end]) => ({ x: share(start), width: Math.max(round(share(end) - share(start)), 0.6) }));
  const x = share(Math.min(...spans.map(([start]) => start)));
  const line = { x, width: round(share(Math.max(...spans.map(([, end]) => end))) - x) };
  const earlier = spans.some(([start]) => start < first);
  return { marks, ...((earlier || marks.length > 1) && { line }), earlier };
}

/** Years between two that a scale says. */
const STEP = 4;

/** Years by which a scale is read, each where it begins. */
export const toYearMarks = ({ first, last }: Scale): { x: number; label: string }[] =>
  Array.from({ length: Math.ceil((last - first) / STEP) }, (_, at) => first + at * STEP).map((year) => ({
    x: Math.round(((year - first) / (last + 1 - first)) * 1000) / 10,
    label: String(year),
  }));
