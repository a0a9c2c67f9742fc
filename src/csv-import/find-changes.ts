/** What the cells of a sheet say that the wiki does not, against what it said when the file was made. */
import { toIssue, type Issue } from '../checks/issue.ts';
import type { Column, DataEntry, Table } from '../open-data/table.ts';
import { readCell } from '../open-data/read-cell.ts';
import { toRows, type Row } from '../open-data/to-rows.ts';
import { commitOf } from '../open-data/version.ts';
import { writeCell } from '../open-data/write-cell.ts';
import { dataStrings } from '../ui/data-strings.ts';
import type { Cell } from './read-csv.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface CellChange {
  slug: string;
  column: Column;
  /** Of the item in its list, « 2 » or « 1.2 »; empty for a field of the entry itself. */
  rank: string;
  /** Keys of the model, from the entry's data. */
  path: (string | number)[];
  /** As cells say them; empty when there is nothing. */
  before: string;
  after: string;
  value: unknown;
  at: { file: string; line: number; column: number };
}

/** Published entries when a commit was made; undefined when git does not know it. */
export type ReadEntries = (commit: string) => Promise<readonly DataEntry[] | undefined>;

/** The changes of a sheet, and the rows and cells that cannot be brought back. */
export async function findChanges(
  { table, columns, rows }: Sheet,
  now: readonly DataEntry[],
  readEntries: ReadEntries,
): Promise<{ changes: CellChange[]; issues: Issue[] }> {
  const current = byKey(table, now);
  const former = new Map<string, ReadonlyMap<string, Row> | undefined>();
  const seen = new Set<string>();
  const changes: CellChange[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const stamp = row.cells.get(dataStrings.version.name);
    const commit = commitOf(stamp?.text ?? '');
    if (commit !== undefined && !former.has(commit)) {
      const entries = await readEntries(commit);
      former.set(commit, entries && byKey(table, entries));
    }
    const then = commit === undefined ? undefined : former.get(commit);
    const pair = { before: then?.get(row.key), now: current.get(row.key) };
    if (seen.has(row.key)) issues.push(toIssue('ligne-en-double', row.at, row.key));
    else if (!then) issues.push(toIssue('version-inconnue', placeOf(row, stamp), stamp?.text ?? ''));
    else if (!pair.before || !pair.now) issues.push(toIssue('ligne-inconnue', row.at, row.key, pair.before !== undefined));
    else
      for (const found of inRow(table, columns, row, pair.before, pair.now)) {
        if ('path' in found) changes.push(found);
        else issues.push(found);
      }
    seen.add(row.key);
  }
  return { changes, issues };
}

function inRow(table: Table, columns: readonly Column[], row: SheetRow, before: Row, now: Row): (CellChange | Issue)[] {
  // Ranks move when a list grows: of an item, every cell must be what it was.
  const isMoved = table.path.length > 0 && table.columns.some(({ name }) => before.cells.get(name) !== now.cells.get(name));
  return columns.flatMap((column): (CellChange | Issue)[] => {
    const { name, field, title } = column;
    const cell = row.cells.get(name);
    const [was = '', is = ''] = [before.cells.get(name), now.cells.get(name)];
    if (!cell || cell.text === was) return [];
    const value = readCell(field, cell.text);
    const after = writeCell(field, value);
    if (after === was || after === is) return [];
    const at = placeOf(row, cell);
    if (isMoved || is !== was) return [toIssue('changee-depuis', at, title, row.key, was, is)];
    const path = [...table.path.flatMap((key, index) => [key, (before.ranks[index] ?? 1) - 1]), ...column.path];
    return [{ slug: before.slug, column, rank: before.ranks.join('.'), path, before: was, after, value, at }];
  });
}

const placeOf = ({ at }: SheetRow, cell: Cell | undefined): SheetRow['at'] => ({
  ...at,
  ...(cell && { line: cell.line, column: cell.column }),
});

const byKey = (table: Table, entries: readonly DataEntry[]): Map<string, Row> =>
  new Map(toRows(table, entries).map((row) => [[row.slug, ...row.ranks].join(' '), row]));
