import { compareEdtf } from '../text/edtf.ts';
import type { Timeline } from './pole.ts';

export type LastState = { state: 'ended' | 'active'; on: string } | { state: 'unknown' };

/** What the sources say last of a pole: ended, seen active on a date, or nothing. An end is never undone by a later sighting. */
export function lastState(timeline: Timeline): LastState {
  const last = (kind: Timeline[number]['kind']): string | undefined =>
    timeline
      .filter((event) => event.kind === kind)
      .map(({ on }) => on)
      .sort(latestFirst)[0];
  const [ended, active] = [last('end'), last('observed-active')];
  return ended ? { state: 'ended', on: ended } : active ? { state: 'active', on: active } : { state: 'unknown' };
}

/** Unknown dates last: they tell less than a date. */
const latestFirst = (a: string, b: string): number => Number(a === 'unknown') - Number(b === 'unknown') || compareEdtf(b, a);
