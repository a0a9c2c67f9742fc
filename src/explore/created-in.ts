import { yearsOf } from '../text/edtf.ts';
import type { Timeline } from './pole.ts';

/** Every year that the sources allow for the creation of a pole; none when they say nothing of it. */
export const createdIn = (timeline: Timeline): string[] => [
  ...new Set(timeline.filter(({ kind }) => kind === 'creation').flatMap(({ on }) => yearsOf(on).map(String))),
];
