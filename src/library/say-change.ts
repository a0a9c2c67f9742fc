/** What happened in a revision, said from the texts themselves and not by their author. */
import type { Change } from '../history/list-changes.ts';
import { historyStrings as words, toFieldSentence } from '../ui/history-strings.ts';
import { compareRevision, isMinor, toSize } from './history.ts';

/** Sentences, not typeset: what kind of change and its size, then a sentence for each field. */
export function sayChange({ revision }: Pick<Change, 'revision'>): string[] {
  const { kind, before } = revision;
  const size = toSize(revision);
  const fields = kind === 'changed' ? compareRevision(revision).fields.map((field) => `${toFieldSentence(field)}.`) : [];
  const said = {
    created: words.said.created(size?.added ?? 0),
    restored: words.said.restored(size?.added ?? 0),
    changed: isMinor(revision) ? words.said.minor : words.size(size?.added ?? 0, size?.removed ?? 0),
    withdrawn: words.said.withdrawn,
    moved: words.said.moved(before?.path ?? ''),
    merged: words.said.merged,
  }[kind];
  return [said, ...fields];
}
