import type { Issue } from '../checks/issue.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import type { CellChange } from './find-changes.ts';

/**
 * An issue of a rewritten entry, at the cell that makes it: the one whose value stands there or last before; for a value
 * that is missing, the cell that was emptied. An issue of another entry stays where it is.
 */
export function traceIssue(issue: Issue, rewritten: { file: SourceFile; changes: readonly CellChange[] } | undefined): Issue {
  if (!rewritten) return issue;
  const { file, changes } = rewritten;
  const placed = changes.map((change) => ({ change, ...placeOf(file.frontMatter, change.path) }));
  const before = placed
    .filter(
      ({ line, column, change }) => change.value !== undefined && (line < issue.line || (line === issue.line && column <= issue.column)),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .at(-1);
  const emptied = issue.code === 'champ-requis' ? changes.find(({ value }) => value === undefined) : undefined;
  const change = emptied ?? before?.change ?? changes[0];
  return change ? { ...issue, ...change.at } : issue;
}
