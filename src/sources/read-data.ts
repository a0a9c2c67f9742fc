import type { CollectionName } from '../model/collection-names.ts';
import { toSchema } from '../model/schema.ts';
import type { EntryData } from '../model/value.ts';
import { inProcess } from './in-process.ts';
import type { SourceFile } from './source-file.ts';

const known = inProcess('data', () => new WeakMap<SourceFile, unknown>());

/** The front matter as the schema completes it (absent lists empty), read once a file: not to be changed. Throws when it is wrong. */
export function readData<C extends CollectionName = CollectionName>(file: SourceFile): EntryData<C> {
  if (!known.has(file)) known.set(file, toSchema(file.collection).parse(file.frontMatter.data));
  return known.get(file) as EntryData<C>;
}
