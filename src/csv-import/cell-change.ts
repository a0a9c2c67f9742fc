import type { Column } from '../open-data/table.ts';

/** What a cell of a sheet changes in an entry. */
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
