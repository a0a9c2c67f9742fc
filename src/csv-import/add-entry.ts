/** The entry that a row of a sheet adds: a row whose entry the wiki does not have, and had not when the sheet was made. */
import { stringify } from 'yaml';
import { keepFrontMatter } from '../cms/keep-front-matter.ts';
import { toIssue, type Issue } from '../checks/issue.ts';
import { readCell } from '../open-data/read-cell.ts';
import type { Column, Table } from '../open-data/table.ts';
import { writeCell } from '../open-data/write-cell.ts';
import { isSlug } from '../sources/target.ts';
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { toSlug } from '../text/slug.ts';
import type { CellChange } from './cell-change.ts';
import { setValue } from './set-value.ts';
import type { SheetRow } from './sheet.ts';

/** The name of the entry of a row: its own, else that which its title gives, as in the form; empty when it has neither. */
export const nameOf = (table: Table, row: SheetRow): string =>
  row.key || table.path.length > 0 ? row.key : toSlug(row.cells.get(titleOf(table)?.name ?? '')?.text ?? '');

/** Every cell of a row that says something, as a change of an entry that said nothing; or why the row gives no entry. */
export function readAddition(columns: readonly Column[], row: SheetRow, slug: string): CellChange[] | Issue {
  if (!slug) return toIssue('ligne-sans-nom', row.at);
  if (!isSlug(slug)) return toIssue('slug-invalide', row.at, slug, toSlug(slug) || 'un-nom');
  return readCells(columns, row, { slug, path: [], rank: '' });
}

/** Every cell of a row that says something, under a path where nothing was said. */
export function readCells(
  columns: readonly Column[],
  row: SheetRow,
  { slug, path, rank }: Pick<CellChange, 'slug' | 'path' | 'rank'>,
): CellChange[] {
  return columns.flatMap((column): CellChange[] => {
    const cell = row.cells.get(column.name);
    const value = cell && readCell(column.field, cell.text);
    if (value === undefined) return [];
    const at = { ...row.at, line: cell?.line ?? row.at.line, column: cell?.column ?? 1 };
    return [{ slug, column, rank, path: [...path, ...column.path], before: '', after: writeCell(column.field, value), value, at }];
  });
}

/** The file of an entry that says what its cells say, and no text yet. */
export function writeAddition({ collection }: Table, slug: string, changes: readonly CellChange[]): SourceFile {
  const data = {};
  for (const { path, value } of changes) setValue(data, path, value);
  const text = keepFrontMatter(undefined, `---\n${stringify(data, { lineWidth: 0 })}---\n`);
  return parseSourceFile(`content/${collection}/${slug}.md`, text) as SourceFile;
}

const titleOf = ({ columns }: Table): Column | undefined => columns.find(({ path }) => path.join('.') === 'title');
