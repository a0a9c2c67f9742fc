/** Slugs that name other entries: relations of the model, wherever they are nested, and the evidence of cases. */
import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field, Fields } from '../model/field.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Known } from './known.ts';

export interface Reference { to: CollectionName; slug: string; path: (string | number)[]; label: string }

/** Every slug of another entry in a front matter, with its place. Values of another nature are left to the schema. */
export function findReferences(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  return inFields(collections[collection].fields, data, []);
}

/** Issues of the references of one file. */
export function checkRelations(file: SourceFile, known: Known): Issue[] {
  const at = (path: (string | number)[]) => ({ file: file.path, ...placeOf(file.frontMatter, path) });
  const dead = findReferences(file.collection, file.frontMatter.data).filter(({ to, slug }) => !known.slugs[to].has(slug));
  const claims = file.collection === 'case-studies' && Array.isArray(file.frontMatter.data['evidence']) ? file.frontMatter.data['evidence'] : [];
  return [
    ...dead.map(({ to, slug, path, label }) => toIssue('relation-inconnue', at(path), label, slug, `content/${to}`, nearest(slug, known.slugs[to]))),
    ...claims.flatMap((item: unknown, index) => {
      const claim = (item as { claim?: unknown } | null)?.claim;
      if (typeof claim !== 'string' || known.recommendations.has(claim)) return [];
      return [toIssue('preuve-inconnue', at(['evidence', index, 'claim']), claim, nearest(claim, known.recommendations))];
    }),
  ];
}

function inFields(fields: Fields, data: unknown, path: (string | number)[]): Reference[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(fields).flatMap(([name, field]) => inField(field, (data as Record<string, unknown>)[name], [...path, name]));
}

function inField(field: Field, value: unknown, path: (string | number)[]): Reference[] {
  if (field.kind === 'relation') return typeof value === 'string' ? [{ to: field.to, slug: value, path, label: field.label }] : [];
  if (field.kind === 'relations')
    return (Array.isArray(value) ? value : []).flatMap((slug: unknown, index) => (typeof slug === 'string' ? [{ to: field.to, slug, path: [...path, index], label: field.label }] : []));
  if (!(field.kind in composites)) return [];
  const { fields } = composites[field.kind as keyof typeof composites];
  return Array.isArray(value) ? value.flatMap((item, index) => inFields(fields, item, [...path, index])) : inFields(fields, value, path);
}
