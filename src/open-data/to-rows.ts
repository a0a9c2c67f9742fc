import type { Column, DataEntry, Table } from './table.ts';
import { writeCell } from './write-cell.ts';

/** A row of a table: its keys, and its cells by column name. */
export interface Row {
  slug: string;
  /** Rank of each list of the table's path, from 1; empty for a collection. */
  ranks: readonly number[];
  cells: ReadonlyMap<string, string>;
}

/** The rows of a table, in the order of the entries' slugs, then of the lists. */
export function toRows(table: Table, entries: readonly DataEntry[]): Row[] {
  return entries
    .filter(({ collection }) => collection === table.collection)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(({ slug, data }) =>
      itemsOf(data, table.path).map(({ ranks, item }) => ({
        slug,
        ranks,
        cells: new Map([
          ...table.keys.map(({ name, field }, index): [string, string] => [name, writeCell(field, index === 0 ? slug : ranks[index - 1])]),
          ...table.columns.map(({ name, field, path }): [string, string] => [name, writeCell(field, valueAt(item, path))]),
          ...table.derived.map(({ name, field, valueOf }): [string, string] => [name, writeCell(field, valueOf(data))]),
        ]),
      })),
    );
}

/** Every column of a table, keys first, those that are computed last. */
export const allColumns = (table: Table): Column[] => [...table.keys, ...table.columns, ...table.derived];

type Item = Readonly<Record<string, unknown>>;

/** The items of the lists of a path, each with its ranks; the entry itself when the path is empty. */
export function itemsOf(data: Item, path: readonly string[]): { ranks: number[]; item: Item }[] {
  return path.reduce<{ ranks: number[]; item: Item }[]>(
    (parents, key) =>
      parents.flatMap(({ ranks, item }) =>
        ((item[key] ?? []) as Item[]).map((child, index) => ({ ranks: [...ranks, index + 1], item: child })),
      ),
    [{ ranks: [], item: data }],
  );
}

/** The value of a column in its row's object. */
export const valueAt = (item: Item, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Item | undefined)?.[key], item);
