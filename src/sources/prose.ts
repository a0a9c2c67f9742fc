/** All the text of an entry that is written in the dialect: its body, and the prose fields of its front matter. */
import type { SourceFile } from './source-file.ts';
import { walkFields } from './walk-fields.ts';

export interface Prose {
  text: string;
  path: (string | number)[];
}

/** The prose fields that are filled, with their place in the front matter, in the order of the model. */
export function findProse(file: SourceFile): Prose[] {
  return walkFields(file.collection, file.frontMatter.data).flatMap(({ field, value, path }) =>
    field.kind === 'prose' && typeof value === 'string' ? [{ text: value, path }] : [],
  );
}

/** The body followed by the prose fields, as one text. */
export function toFullText(file: SourceFile): string {
  return [file.body, ...findProse(file).map(({ text }) => text)].join('\n\n');
}
