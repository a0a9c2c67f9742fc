/** What the cells of a sheet say that the wiki does not, against what it said when the file was made. */
import { toIssue, type Issue } from '../checks/issue.ts';
import type { Column, DataEntry, Table } from '../open-data/table.ts';
import { readCell } from '../open-data/read-cell.ts';
import { toRows, type Row } from '../open-data/to-rows.ts';
import { commitOf } from '../open-data/version.ts';
import { writeCell } from '../open-data/write-cell.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { nameOf, readAddition } from './add-entry.ts';
import { isUnranked, openItems } from './add-item.ts';
import type { CellChange } from './cell-change.ts';
import type { Cell } from './read-csv.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Published entries when a commit was made; undefined when git does not know it. */
export type ReadEntries = (commit: string) => Promise<readonly DataEntry[] | undefined>;

export interface Found {
  changes: CellChange[];
  /** Entries that the wiki does not have, each with all its cells, and where its row begins. */
  added: { slug: string; changes: CellChange[]; at: SheetRow['at'] }[];
  /** Rows of the sheet as it was made, by their keys, that the wiki still has and the sheet no longer: nothing is removed. */
  missing: string[];
  /** The rows and cells that cannot be brought back. */
  issues: Issue[];
}

/** What a sheet changes and adds, and what it no longer says. `isTaken` tells a name that an entry of the wiki has, published or not. */
export async function findChanges(
  { table, columns, rows }: Sheet,
  now: readonly DataEntry[],
  readEntries: ReadEntries,
  isTaken: (slug: string) => boolean,
): Promise<Found> {
  const current = byKey(table, now);
  const former = new Map<string, ReadonlyMap<string, Row> | undefined>();
  const seen = new Set<string>();
  const changes: CellChange[] = [];
  const added: Found['added'] = [];
  const issues: Issue[] = [];
  const readItem = openItems(table, columns, now);
  for (const row of rows) {
    const key = nameOf(table, row);
    const stamp = row.cells.get(dataStrings.version.name);
    const commit = commitOf(stamp?.text ?? '');
    if (commit !== undefined && !former.has(commit)) {
      const entries = await readEntries(commit);
      former.set(commit, entries && byKey(table, entries));
    }
    const then = commit === undefined ? undefined : former.get(commit);
    const pair = { before: then?.get(key), now: current.get(key) };
    const isAbsent = !pair.before && !pair.now && (then !== undefined || !stamp?.text.trim());
    const isNew = table.path.length === 0 && isAbsent;
    const item = table.path.length > 0 && isAbsent ? readItem(row) : undefined;
    if (seen.has(key) && key && !isUnranked(table, row)) issues.push(toIssue('ligne-en-double', row.at, key));
    else if (isNew && isTaken(key)) issues.push(toIssue('fiche-deja-la', row.at, key));
    else if (isNew) {
      const cells = readAddition(columns, row, key);
      if (Array.isArray(cells)) added.push({ slug: key, changes: cells, at: row.at });
      else issues.push(cells);
      issues.push(...inDerived(table, row));
    } else if (item) changes.push(...item);
    else if (isAbsent && table.path.length > 0) issues.push(toIssue('ligne-inconnue', row.at, key, false));
    else if (pair.now && !row.key) issues.push(toIssue('fiche-deja-la', row.at, key));
    else if (!then) issues.push(toIssue('version-inconnue', placeOf(row, stamp), stamp?.text ?? ''));
    else if (!pair.before || !pair.now) issues.push(toIssue('ligne-inconnue', row.at, key, pair.before !== undefined));
    else
      for (const found of [...inDerived(table, row, pair.before), ...inRow(table, columns, row, pair.before, pair.now)]) {
        if ('path' in found) changes.push(found);
        else issues.push(found);
      }
    seen.add(key);
  }
  const known = new Set([...former.values()].flatMap((then) => [...(then?.keys() ?? [])]));
  return { changes, added, missing: [...known].filter((key) => current.has(key) && !seen.has(key)), issues };
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

/** Cells that are computed, and that the sheet changes: what they are computed from is elsewhere. */
const inDerived = (table: Table, row: SheetRow, before?: Row): Issue[] =>
  table.derived.flatMap(({ name, title, field }) => {
    const cell = row.cells.get(name);
    const was = before?.cells.get(name) ?? '';
    if (!cell || cell.text === was || writeCell(field, readCell(field, cell.text)) === was) return [];
    return [toIssue('colonne-calculee', placeOf(row, cell), title, was)];
  });

const placeOf = ({ at }: SheetRow, cell: Cell | undefined): SheetRow['at'] => ({
  ...at,
  ...(cell && { line: cell.line, column: cell.column }),
});

const byKey = (table: Table, entries: readonly DataEntry[]): Map<string, Row> =>
  new Map(toRows(table, entries).map((row) => [[row.slug, ...row.ranks].join(' '), row]));
