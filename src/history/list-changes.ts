/** Every change that readers saw, the last one first. */
import { toDay } from '../text/day.ts';
import type { EntryHistory, EntryRevision } from './entry-history.ts';

export interface Change {
  entry: EntryHistory;
  revision: EntryRevision;
  day: string;
}

/**
 * The changes of all pages: by day of the readers' calendar, and in a day by the order of commits, which a computer's
 * wrong clock cannot turn around. Merges are left out: what they join was listed when it was written.
 */
export function listChanges(entries: readonly EntryHistory[]): Change[] {
  return entries
    .flatMap((entry) =>
      entry.revisions
        .filter(({ kind }) => kind !== 'merged')
        .map((revision): Change => ({ entry, revision, day: toDay(revision.commit.date) })),
    )
    .sort((a, b) => (a.day === b.day ? b.revision.commit.order - a.revision.commit.order : a.day < b.day ? 1 : -1));
}
