/** Slugs of other entries in a front matter: the relations of the model, wherever they are nested. */
import type { CollectionName } from '../model/collection-names.ts';
import { walkFields } from './walk-fields.ts';

export interface Reference {
  to: CollectionName;
  slug: string;
  path: (string | number)[];
  label: string;
}

/** Every slug of another entry in a front matter, with its place. Values of another nature are left to the schema. */
export function findReferences(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  return walkFields(collection, data).flatMap(({ field, value, path }) => {
    if (field.kind !== 'relation' && field.kind !== 'relations') return [];
    const { to, label } = field;
    const slugs =
      field.kind === 'relation'
        ? [{ slug: value, path }]
        : (Array.isArray(value) ? value : []).map((slug: unknown, index) => ({ slug, path: [...path, index] }));
    return slugs.flatMap(({ slug, path: at }) => (typeof slug === 'string' ? [{ to, slug, path: at, label }] : []));
  });
}
