/** A validator of Table Schema 2.0, as far as this package uses it, written from the standard. */
import type { TableField } from '../../src/open-data/to-field.ts';
import type { ReadTable } from './read-data-package.ts';

/** What is wrong in a table, cell by cell, key by key. */
export function checkTable({ resource, rows }: ReadTable, others: readonly ReadTable[]): string[] {
  const { fields, primaryKey, foreignKeys } = resource.schema;
  const faults: string[] = [];
  const say = (line: number, what: string) => void faults.push(`${resource.path}:${line + 2} ${what}`);
  const keyOf = (row: Record<string, string>, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
  const seen = new Set<string>();
  for (const [line, row] of rows.entries()) {
    if (Object.keys(row).join() !== fields.map(({ name }) => name).join()) say(line, 'columns are not those of the schema');
    for (const field of fields) for (const fault of checkCell(field, row[field.name] ?? '', others)) say(line, `${field.name}: ${fault}`);
    const key = keyOf(row, primaryKey);
    if (seen.has(key)) say(line, `primary key twice: ${key}`);
    seen.add(key);
  }
  for (const { fields: own, reference } of foreignKeys) {
    const target = reference.resource === undefined ? { rows } : others.find((table) => table.resource.name === reference.resource);
    const keys = new Set(target?.rows.map((row) => keyOf(row, reference.fields)));
    for (const [line, row] of rows.entries())
      if (own.some((name) => row[name] !== '') && !keys.has(keyOf(row, own))) say(line, `no row for ${own.join()} ${keyOf(row, own)}`);
  }
  return faults;
}

function checkCell(field: TableField, cell: string, others: readonly ReadTable[]): string[] {
  const { required, enum: values, pattern, minimum = -Infinity, maximum = Infinity, maxLength = Infinity } = field.constraints ?? {};
  if (cell === '') return required ? ['required'] : [];
  const rules: readonly (readonly [boolean, string])[] = [
    [!isOfType(field, cell), `no ${field.type}: ${cell}`],
    [values !== undefined && !values.includes(cell), `outside the list: ${cell}`],
    [pattern !== undefined && !new RegExp(pattern, 'u').test(cell), `not of the pattern: ${cell}`],
    [field.type !== 'list' && cell.length > maxLength, 'too long'],
    [['number', 'integer'].includes(field.type) && (Number(cell) < minimum || Number(cell) > maximum), `out of bounds: ${cell}`],
    [/^[=+\-@\t\r]/u.test(cell) && !['number', 'integer'].includes(field.type), `would run in a spreadsheet: ${cell}`],
  ];
  return [...rules.flatMap(([isWrong, fault]) => (isWrong ? [fault] : [])), ...checkItems(field, cell, others)];
}

/** The items of a list, which the standard leaves to whoever declares them. */
function checkItems({ type, delimiter = ',', items }: TableField, cell: string, others: readonly ReadTable[]): string[] {
  if (type !== 'list') return [];
  const known =
    items?.enum ?? (items?.resource && others.find(({ resource }) => resource.name === items.resource)?.rows.map((row) => row['fiche']));
  return known ? cell.split(delimiter).flatMap((item) => (known.includes(item) ? [] : [`unknown item: ${item}`])) : [];
}

function isOfType(field: TableField, cell: string): boolean {
  switch (field.type) {
    case 'integer':
      return /^[+-]?\d+$/u.test(cell);
    case 'number':
      return /^[+-]?\d+(?:\.\d+)?$/u.test(cell);
    case 'boolean':
      return [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell);
    case 'string':
      return field.format !== 'uri' || URL.canParse(cell);
    case 'list':
      return true;
  }
}
