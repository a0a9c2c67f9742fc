/** Slugs of other entries in a front matter: the relations of the model, wherever they are nested. */
import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field, Fields } from '../model/field.ts';

export interface Reference {
  to: CollectionName;
  slug: string;
  path: (string | number)[];
  label: string;
}

/** Every slug of another entry in a front matter, with its place. Values of another nature are left to the schema. */
export function findReferences(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  return inFields(collections[collection].fields, data, []);
}

function inFields(fields: Fields, data: unknown, path: (string | number)[]): Reference[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(fields).flatMap(([name, field]) => inField(field, (data as Record<string, unknown>)[name], [...path, name]));
}

function inField(field: Field, value: unknown, path: (string | number)[]): Reference[] {
  if (field.kind === 'relation') return typeof value === 'string' ? [{ to: field.to, slug: value, path, label: field.label }] : [];
  if (field.kind === 'relations')
    return (Array.isArray(value) ? value : []).flatMap((slug: unknown, index) =>
      typeof slug === 'string' ? [{ to: field.to, slug, path: [...path, index], label: field.label }] : [],
    );
  if (!(field.kind in composites)) return [];
  const { fields } = composites[field.kind as keyof typeof composites];
  return Array.isArray(value) ? value.flatMap((item, index) => inFields(fields, item, [...path, index])) : inFields(fields, value, path);
}
