import { collectionNames } from '../model/collection-names.ts';
import { toEntryPath, toPath } from '../model/routes.ts';
import { getEntries, type Entry } from './content.ts';

/** Static paths of what every entry has beside its page: `entry` is its address without the base, undefined for the home page. */
export async function getEntryPaths(): Promise<{ params: { entry: string | undefined }; props: { entry: Entry } }[]> {
  const entries = (await Promise.all(collectionNames.map((name) => getEntries(name)))).flat() as Entry[];
  return entries.map((entry) => ({
    params: { entry: toEntryPath(entry.collection, entry.slug).slice(toPath('').length).replace(/\/$/u, '') || undefined },
    props: { entry },
  }));
}
