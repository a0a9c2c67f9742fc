/** A table of the open data as a person gives it back: which table it is, its columns, its rows, each cell with its place. */
import type { Issue } from '../checks/issue.ts';
import { toIssue } from '../checks/issue.ts';
import { buildTables } from '../open-data/build-tables.ts';
import type { Column, Table } from '../open-data/table.ts';
import { nearest } from '../text/nearest.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { readCsv, type Cell } from './read-csv.ts';

export interface Sheet {
  file: string;
  table: Table;
  /** Columns of the model that the file has: some may have been taken away. */
  columns: Column[];
  rows: SheetRow[];
}

export interface SheetRow {
  cells: ReadonlyMap<string, Cell>;
  /** The entry and its ranks, as one key. */
  key: string;
  /** Where the row begins. */
  at: { file: string; line: number; column: number };
}

/** The sheet of a file, or what is wrong with its columns: nothing of it can then be trusted. */
export function readSheet(file: string, bytes: Uint8Array): Sheet | Issue[] {
  const start = { file, line: 1, column: 1 };
  const table = tableOf(file);
  if (!table)
    return [
      toIssue(
        'table-inconnue',
        start,
        buildTables().map(({ name }) => `${name}.csv`),
      ),
    ];
  const read = readCsv(bytes);
  if (!Array.isArray(read)) return [toIssue('csv-illisible', { ...start, line: read.line }, read.reason)];
  const [header = [], ...rows] = read;
  const keys = table.keys.map(({ name }) => name);
  const names = [...keys, ...[...table.columns, ...table.derived].map(({ name }) => name), dataStrings.version.name];
  const issues = [
    ...header.flatMap(({ text, line, column }, index) => {
      const at = { file, line, column };
      if (!names.includes(text)) return [toIssue('colonne-inconnue', at, text, nearest(text, names))];
      return header.findIndex((cell) => cell.text === text) === index ? [] : [toIssue('colonne-en-double', at, text)];
    }),
    ...[...keys, dataStrings.version.name]
      .filter((name) => !header.some(({ text }) => text === name))
      .map((name) => toIssue('colonne-absente', start, name)),
    ...rows.flatMap((row) => {
      const lost = row.slice(header.length).find(({ text }) => text.trim() !== '');
      return lost ? [toIssue('cellule-de-trop', { file, line: lost.line, column: lost.column }, lost.text)] : [];
    }),
  ];
  if (issues.length > 0) return issues;
  return {
    file,
    table,
    columns: table.columns.filter(({ name }) => header.some(({ text }) => text === name)),
    rows: rows.map((row) => toRow(file, keys, header, row)),
  };
}

function toRow(file: string, keys: readonly string[], header: readonly Cell[], row: readonly Cell[]): SheetRow {
  const [first] = row;
  const cells = new Map(header.map(({ text: name }, index) => [name, row[index] ?? { text: '', line: first?.line ?? 1, column: 1 }]));
  return {
    cells,
    key: keys.map((name) => cells.get(name)?.text.trim()).join(' '),
    at: { file, line: first?.line ?? 1, column: first?.column ?? 1 },
  };
}

/** `poles-filtres.csv`, `poles (1).csv`: the longest name of a table by which the file's begins. */
function tableOf(file: string): Table | undefined {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  return buildTables()
    .filter((table) => name.startsWith(table.name))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
