import { dataStrings } from '../ui/data-strings.ts';
import { fileNameOf } from './build-tables.ts';
import type { Table } from './table.ts';
import { toField, type TableField } from './to-field.ts';

export interface ForeignKey {
  fields: string[];
  /** A table that refers to itself does not name itself. */
  reference: { resource?: string; fields: string[] };
}

export interface TableSchema {
  fields: TableField[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  missingValues: string[];
}

/** The schema of a table: its columns, what identifies a row, which other tables its rows name. */
export function toSchema(table: Table): TableSchema {
  const { keys, columns, derived, parent } = table;
  const names = keys.map(({ name }) => name);
  const { name, title, hint } = dataStrings.version;
  return {
    fields: [
      ...keys.map(toField).map((field) => (keys.length === 1 ? { ...field, constraints: { ...field.constraints, unique: true } } : field)),
      ...[...columns, ...derived].map(toField),
      { name, title, description: hint, type: 'string', constraints: { required: true } },
    ],
    primaryKey: names,
    foreignKeys: [
      ...(parent ? [{ fields: names.slice(0, -1), reference: { resource: parent.name, fields: parent.keys.map((key) => key.name) } }] : []),
      ...columns.flatMap(({ name: own, field }) => (field.kind === 'relation' ? [toForeignKey(table, own, fileNameOf(field.to))] : [])),
    ],
    missingValues: [''],
  };
}

const toForeignKey = (table: Table, column: string, resource: string): ForeignKey => ({
  fields: [column],
  reference: { ...(resource !== table.name && { resource }), fields: [dataStrings.entry.name] },
});
