import { formatIssue } from '../checks/format-issues.ts';
import { typeset } from '../text/typeset.ts';
import { importStrings as words } from '../ui/import-strings.ts';
import type { ImportPlan } from './plan-import.ts';

/** The plan as people read it: each entry with its changed fields, then what keeps the sheet from being brought back. */
export function sayPlan({ changes, added, missing, issues }: ImportPlan): string[] {
  const entries = [...Map.groupBy(changes, ({ file }) => file)].map(([path, own]) =>
    [
      added.includes(path) ? `${path} ${words.isNew}` : path,
      ...own.map(({ column, rank, before, after }) => typeset(words.change(column.title, rank, before, after))),
    ].join('\n'),
  );
  return [...entries, ...(missing.length > 0 ? [typeset(words.missing(missing))] : []), ...issues.map(formatIssue)];
}
