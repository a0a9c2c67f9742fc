import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';
import { allColumns, type Row } from './to-rows.ts';

/** Comma, quotes doubled, CRLF (RFC 4180), with the mark by which a spreadsheet knows UTF-8. `version` fills the last column. */
export function toCsv(table: Table, rows: readonly Row[], version: { name: string; stamp: string }): string {
  const names = allColumns(table).map(({ name }) => name);
  return stringify(
    rows.map(({ cells }) => [...names.map((name) => cells.get(name) ?? ''), version.stamp]),
    { header: true, columns: [...names, version.name], bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/u },
  );
}
