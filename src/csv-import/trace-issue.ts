import type { Issue } from '../checks/issue.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import type { CellChange } from './cell-change.ts';

/**
 * An issue of a rewritten entry, at the cell that makes it: the one whose value stands there or last before; for a value
 * that is missing, the cell that was emptied, or the row of an entry that is added. An issue of another entry stays where it is.
 */
export function traceIssue(
  issue: Issue,
  rewritten: { file: SourceFile; changes: readonly CellChange[]; at?: CellChange['at'] } | undefined,
): Issue {
  if (!rewritten) return issue;
  const { file, changes, at } = rewritten;
  if (at && issue.code === 'champ-requis') return { ...issue, ...at };
  const placed = changes.map((change) => ({ change, ...placeOf(file.frontMatter, change.path) }));
  const before = placed
    .filter(
      ({ line, column, change }) => change.value !== undefined && (line < issue.line || (line === issue.line && column <= issue.column)),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .at(-1);
  const emptied = issue.code === 'champ-requis' ? changes.find(({ value }) => value === undefined) : undefined;
  const change = emptied ?? before?.change ?? changes[0];
  const place = change?.at ?? at;
  return place ? { ...issue, ...place } : issue;
}
