/** The item that a row of a list's sheet adds: the one after the last of its list. */
import type { Column, DataEntry, Table } from '../open-data/table.ts';
import { itemsOf } from '../open-data/to-rows.ts';
import { parseFrenchNumber } from '../text/french-number.ts';
import { readCells } from './add-entry.ts';
import type { CellChange } from './cell-change.ts';
import type { SheetRow } from './sheet.ts';

/** Whether a row gives no rank of its own: it goes after the last item, whichever that is. */
export const isUnranked = ({ path, keys }: Table, { cells }: SheetRow): boolean =>
  path.length > 0 && !cells.get(keys.at(-1)?.name ?? '')?.text.trim();

/** Reads the rows of one sheet that add items, in its order; undefined for a row whose entry is not there, or whose rank is not the next one. */
export function openItems(table: Table, columns: readonly Column[], now: readonly DataEntry[]) {
  const added = new Map<string, number>();
  return (row: SheetRow): CellChange[] | undefined => {
    const [slug = '', ...ranks] = table.keys.map(({ name }) => row.cells.get(name)?.text.trim() ?? '');
    const above = ranks.slice(0, -1);
    const entry = now.find((each) => each.collection === table.collection && each.slug === slug);
    const parent = entry && itemsOf(entry.data, table.path.slice(0, -1)).find((item) => item.ranks.join() === above.join());
    if (!parent) return undefined;
    const list = (parent.item[table.path.at(-1) ?? ''] ?? []) as unknown[];
    const place = [slug, ...above].join(' ');
    const next = list.length + (added.get(place) ?? 0) + 1;
    const last = ranks.at(-1) ?? '';
    if (last !== '' && parseFrenchNumber(last) !== next) return undefined;
    added.set(place, next - list.length);
    const all = [...parent.ranks, next];
    const path = table.path.flatMap((key, index) => [key, (all[index] ?? 1) - 1]);
    return readCells(columns, row, { slug, path, rank: all.join('.') });
  };
}
