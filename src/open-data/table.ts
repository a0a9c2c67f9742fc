import type { CollectionName } from '../model/collection-names.ts';
import type { SimpleField } from '../model/field.ts';

/** A column: a simple field of the model under a French name that a spreadsheet and a program both read. */
export interface Column {
  /** `region_avant_2016`: the field's label in lower-case ASCII words. */
  name: string;
  /** The field's label; with its parent's when it is one part of a group (« Porteur : Texte »). */
  title: string;
  field: SimpleField;
  /** Keys of the model, from the row's object: `['carrier', 'text']`. */
  path: readonly string[];
  /** Whether a row without it is wrong: a part of an optional group is not required. */
  required: boolean;
}

/** A column that is computed from its entry: a sheet brought back cannot change it. */
export interface DerivedColumn extends Column {
  valueOf(data: DataEntry['data']): unknown;
}

/** A table of the open data: one collection, or one of its lists of composites, whose rows name their entry. */
export interface Table {
  /** Name of the file, without its extension: `poles`, `poles-chiffres-dates`. */
  name: string;
  title: string;
  description: string;
  collection: CollectionName;
  /** Keys of the lists from the entry down to the row: empty for the collection itself. */
  path: readonly string[];
  /** What identifies a row: the entry, then a rank, from 1, for each list of the path. */
  keys: readonly Column[];
  columns: readonly Column[];
  /** After the columns of the model. */
  derived: readonly DerivedColumn[];
  /** The table whose rows hold this one's. */
  parent?: Table;
}

/** A published entry, as the model's schema gives it. */
export interface DataEntry {
  collection: CollectionName;
  slug: string;
  data: Readonly<Record<string, unknown>>;
}
