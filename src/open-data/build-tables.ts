/** The tables of the open data, from the model: a field said once there has its column, its type and its words here. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { CompositeKind, Field, Fields, SimpleField } from '../model/field.ts';
import { toSlug } from '../text/slug.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { derivedColumnsOf } from './derived-columns.ts';
import type { Column, Table } from './table.ts';

/** Name of a collection's files: its address, or its own name for the site's pages, which stand at the root. */
export const fileNameOf = (collection: CollectionName): string => collections[collection].path || collection;

/** The tables of a collection: itself, then each list of composites, nested ones after theirs. */
export function tablesOf(collection: CollectionName): Table[] {
  const tables = made.get(collection) ?? makeTables(collection);
  made.set(collection, tables);
  return tables;
}

const made = new Map<CollectionName, Table[]>();

function makeTables(collection: CollectionName): Table[] {
  const { label, description, fields } = collections[collection];
  const table: Table = {
    name: fileNameOf(collection),
    title: label,
    description,
    collection,
    path: [],
    keys: [entryKey(collection)],
    columns: columnsOf(fields, [], '', true),
    derived: derivedColumnsOf(collection),
  };
  return [table, ...listsOf(fields, table)];
}

/** Every table of the package. */
export const buildTables = (): Table[] => collectionNames.flatMap(tablesOf);

function columnsOf(fields: Fields, path: readonly string[], group: string, required: boolean): Column[] {
  return Object.entries<Field>(fields).flatMap(([key, field]): Column[] => {
    if (field.internal || isList(field)) return [];
    const title = group ? `${group} : ${field.label}` : field.label;
    const here = [...path, key];
    const isRequired = required && field.required === true;
    if (isComposite(field)) return columnsOf(composites[field.kind].fields, here, title, isRequired);
    return [{ name: toColumnName(title), title, field: field as SimpleField, path: here, required: isRequired }];
  });
}

function listsOf(fields: Fields, parent: Table): Table[] {
  return Object.entries<Field>(fields).flatMap(([key, field]): Table[] => {
    if (!isComposite(field) || !isList(field)) return [];
    const inner: Fields = composites[field.kind].fields;
    const [entry, ...ranks] = parent.keys;
    const table: Table = {
      name: `${parent.name}-${toSlug(field.label)}`,
      title: `${parent.title} : ${field.label}`,
      description: dataStrings.listOf(field.label, parent.title),
      collection: parent.collection,
      path: [...parent.path, key],
      keys: [...(entry ? [entry] : []), ...ranks.map(toParentRank), rankKey],
      columns: columnsOf(inner, [], '', true),
      derived: [],
      parent,
    };
    return [table, ...listsOf(inner, table)];
  });
}

const isComposite = (field: Field): field is Field & { kind: CompositeKind } => field.kind in composites;
const isList = (field: Field): boolean => isComposite(field) && composites[field.kind].many;

const toColumnName = (title: string): string => toSlug(title).replaceAll('-', '_');

const entryKey = (collection: CollectionName): Column => ({
  ...dataStrings.entry,
  field: { kind: 'relation', to: collection, label: dataStrings.entry.title, hint: dataStrings.entryHint },
  path: [],
  required: true,
});
const rankKey: Column = {
  ...dataStrings.rank,
  field: { kind: 'number', integer: true, min: 1, label: dataStrings.rank.title, hint: dataStrings.rankHint },
  path: [],
  required: true,
};
const toParentRank = (rank: Column): Column => ({
  ...rank,
  name: `${rank.name}_${dataStrings.parent.name}`,
  title: `${rank.title} ${dataStrings.parent.title}`,
});
