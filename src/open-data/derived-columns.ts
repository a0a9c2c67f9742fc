/** Columns that no field of the model holds: what the explorer filters by, read from the timeline of each pole. */
import type { CollectionName } from '../model/collection-names.ts';
import type { SimpleField } from '../model/field.ts';
import { createdIn } from '../explore/created-in.ts';
import { lastState } from '../explore/last-state.ts';
import type { Timeline } from '../explore/pole.ts';
import { toSlug } from '../text/slug.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import type { DerivedColumn } from './table.ts';

const { states } = exploreStrings;
const words = dataStrings.derived;

/** The derived columns of a collection; they are given away and never brought back. */
export const derivedColumnsOf = (collection: CollectionName): DerivedColumn[] => (collection === 'poles' ? OF_POLES : []);

const derive = (field: SimpleField, valueOf: (timeline: Timeline) => unknown): DerivedColumn => ({
  name: toSlug(field.label).replaceAll('-', '_'),
  title: field.label,
  field,
  path: [],
  required: false,
  valueOf: (data) => valueOf((data['timeline'] ?? []) as Timeline),
});

const OF_POLES: DerivedColumn[] = [
  derive({ kind: 'words', item: ['année', 'années'], ...words.created }, (timeline) => {
    const years = createdIn(timeline);
    return years.length > 0 ? years : undefined;
  }),
  derive({ kind: 'choice', options: { active: states.active.label, ended: states.ended.label }, ...words.state }, (timeline) => {
    const { state } = lastState(timeline);
    return state === 'unknown' ? undefined : state;
  }),
  derive({ kind: 'date', ...words.stateOn }, (timeline) => {
    const last = lastState(timeline);
    return last.state === 'unknown' ? undefined : last.on;
  }),
];
