/** All the text of an entry that is written in the dialect: its body, and the prose fields of its front matter. */
import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { Field, Fields } from '../model/field.ts';
import type { SourceFile } from './source-file.ts';

export interface Prose {
  text: string;
  path: (string | number)[];
}

/** The prose fields that are filled, with their place in the front matter, in the order of the model. */
export function findProse(file: SourceFile): Prose[] {
  return inFields(collections[file.collection].fields, file.frontMatter.data, []);
}

/** The body followed by the prose fields, as one text. */
export function toFullText(file: SourceFile): string {
  return [file.body, ...findProse(file).map(({ text }) => text)].join('\n\n');
}

function inFields(fields: Fields, data: unknown, path: (string | number)[]): Prose[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(fields).flatMap(([name, field]) => inField(field, (data as Record<string, unknown>)[name], [...path, name]));
}

function inField(field: Field, value: unknown, path: (string | number)[]): Prose[] {
  if (field.kind === 'prose') return typeof value === 'string' ? [{ text: value, path }] : [];
  if (!(field.kind in composites)) return [];
  const { fields } = composites[field.kind as keyof typeof composites];
  return Array.isArray(value) ? value.flatMap((item, index) => inFields(fields, item, [...path, index])) : inFields(fields, value, path);
}
