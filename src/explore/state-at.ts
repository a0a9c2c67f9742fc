import { compareEdtf, yearsOf } from '../text/edtf.ts';
import type { Timeline } from './pole.ts';

/**
 * What the sources let say of a pole on 31 December of a year: not created yet, known active (a sign that year, or signs
 * before and after), seen before but not since, ended, or unknown.
 */
export type YearState = 'not-yet' | 'active' | 'silent' | 'ended' | 'unknown';

/** In the order in which they are counted. */
export const yearStates = ['active', 'silent', 'ended', 'not-yet', 'unknown'] as const satisfies readonly YearState[];

/**
 * The state of a pole at the end of a year, from its timeline alone. A date to the year and one to the day count alike: both
 * fall before its end. An interval is past once its last year is; undated events say nothing.
 */
export function stateAt(timeline: Timeline, year: number): YearState {
  const lastYears = (events: Timeline): number[] => events.flatMap(({ on }) => yearsOf(on).at(-1) ?? []);
  const ends = lastYears(timeline.filter(({ kind }) => kind === 'end'));
  if (ends.some((end) => end <= year)) return 'ended';
  const created = lastYears(timeline.filter(({ kind }) => kind === 'creation'));
  // Signs of what led to it, an idea or a first study, are not those of a pole.
  if (created.length > 0 && created.every((creation) => creation > year)) return 'not-yet';
  const signs = lastYears(timeline.filter(({ kind }) => kind !== 'end'));
  const before = signs.some((sign) => sign < year);
  if (signs.includes(year) || (before && [...signs, ...ends].some((sign) => sign > year))) return 'active';
  return before ? 'silent' : 'unknown';
}

/** The dates that make the state of a year: the last one that it or a year before holds, and the first one after it. */
export function datesAround(timeline: Timeline, year: number): { last?: string; next?: string } {
  const dates = timeline.map(({ on }) => on).filter((on) => yearsOf(on).length > 0);
  const endOf = (on: string): number => yearsOf(on).at(-1) ?? 0;
  const isPast = (on: string): boolean => endOf(on) <= year;
  const last = dates
    .filter(isPast)
    .sort((a, b) => endOf(a) - endOf(b) || compareEdtf(a, b))
    .at(-1);
  const next = dates.filter((on) => !isPast(on)).sort(compareEdtf)[0];
  return { ...(last !== undefined && { last }), ...(next !== undefined && { next }) };
}
