import { yearsOf } from '../text/edtf.ts';
import type { Timeline } from './pole.ts';

/**
 * What the sources let say of a pole on 31 December of a year: not created yet, known active (a sign that year, or signs
 * before and after), seen before but not since, ended, or unknown.
 */
export type YearState = 'not-yet' | 'active' | 'silent' | 'ended' | 'unknown';

/**
 * The state of a pole at the end of a year, from its timeline alone. A date to the year and one to the day count alike: both
 * fall before its end. An interval is past once its last year is; undated events say nothing.
 */
export function stateAt(timeline: Timeline, year: number): YearState {
  const lastYears = (events: Timeline): number[] => events.flatMap(({ on }) => yearsOf(on).at(-1) ?? []);
  const ends = lastYears(timeline.filter(({ kind }) => kind === 'end'));
  if (ends.some((end) => end <= year)) return 'ended';
  const signs = lastYears(timeline.filter(({ kind }) => kind !== 'end'));
  const before = signs.some((sign) => sign < year);
  if (signs.includes(year) || (before && [...signs, ...ends].some((sign) => sign > year))) return 'active';
  if (before) return 'silent';
  const created = lastYears(timeline.filter(({ kind }) => kind === 'creation'));
  return created.length > 0 && created.every((creation) => creation > year) ? 'not-yet' : 'unknown';
}
