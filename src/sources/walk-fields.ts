import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field, Fields, SimpleField } from '../model/field.ts';

export interface FilledField {
  field: SimpleField;
  value: unknown;
  path: (string | number)[];
}

/** The filled fields of a front matter, those inside composites included, in the order of the model, each with its place. */
export function walkFields(collection: CollectionName, data: Readonly<Record<string, unknown>>): FilledField[] {
  return inFields(collections[collection].fields, data, []);
}

function inFields(fields: Fields, data: unknown, path: (string | number)[]): FilledField[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(fields).flatMap(([name, field]) => inField(field, (data as Record<string, unknown>)[name], [...path, name]));
}

function inField(field: Field, value: unknown, path: (string | number)[]): FilledField[] {
  if (value === undefined || value === null) return [];
  if (!(field.kind in composites)) return [{ field: field as SimpleField, value, path }];
  const { fields } = composites[field.kind as keyof typeof composites];
  return Array.isArray(value) ? value.flatMap((item, index) => inFields(fields, item, [...path, index])) : inFields(fields, value, path);
}
