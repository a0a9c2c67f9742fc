import { findReferences } from '../sources/references.ts';
import { readData } from '../sources/read-data.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { keyOf } from '../wiki/link-graph.ts';
import type { DataEntry } from './table.ts';

/**
 * The published entries as open data: completed by the schema, without the fields that only serve writing nor the slugs
 * of unpublished entries. `published` are the entries by `collection/slug`. Throws when a front matter is wrong.
 */
export const toDataEntries = (published: ReadonlyMap<string, SourceFile>): DataEntry[] =>
  [...published.values()].map((file) => toDataEntry(file, published));

/** One of them. */
export function toDataEntry(file: SourceFile, published: ReadonlyMap<string, SourceFile>): DataEntry {
  const { collection, slug } = file;
  const data = structuredClone(readData(file)) as unknown as Record<string, unknown>;
  delete data['draft'];
  const dead = findReferences(collection, data).filter(
    (reference) => !published.has(keyOf({ collection: reference.to, slug: reference.slug })),
  );
  // From the last, so that the places of the others hold.
  for (const { path } of dead.reverse()) remove(data, path);
  return { collection, slug, data };
}

function remove(data: unknown, path: readonly (string | number)[]): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (last !== undefined) delete (holder as Record<string | number, unknown>)[last];
}
