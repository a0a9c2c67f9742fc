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
 * Dates drawn on a scale, in hundredths of its width: a date to the year covers its year, one to the day is thin. What falls
 * before the scale begins is drawn from its edge, and said by `earlier`. Unknown dates are drawn nowhere.
 */
export function toTrack(dates: readonly string[], { first, last }: Scale): Track {
  const width = last + 1 - first;
  const share = (year: number): number => Math.round((Math.min(Math.max(year - first, 0), width) / width) * 1000) / 10;
  const spans = dates.flatMap((on) => {
    const span = spanOf(on);
    return span ? [span] : [];
  });
  const marks = spans
    .filter(([, end]) => end > first)
    .map(([start, end]) => ({ x: share(start), width: Math.max(Math.round((share(end) - share(start)) * 10) / 10, 0.6) }));
  const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  return {
    marks,
    from: spans.length > 0 ? share(from) : 0,
    to: spans.length > 0 ? share(to) : 0,
    earlier: spans.some(([start]) => start < first),
  };
}
