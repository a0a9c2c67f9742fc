import { toEntryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import type { DataEntry, Table } from './table.ts';
import { toStamp, type DataVersion } from './version.ts';

/** The entries of a collection as the model holds them, nested, with their codes and keys. */
export function toJson({ collection, title }: Table, entries: readonly DataEntry[], version: DataVersion): string {
  const own = entries.filter((entry) => entry.collection === collection).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return `${JSON.stringify({
    title,
    version: toStamp(version),
    licence: site.licences.data,
    entries: own.map(({ slug, data }) => ({ slug, page: new URL(toEntryPath(collection, slug), site.url).href, ...data })),
  })}\n`;
}
