import type { CollectionName } from '../model/collection-names.ts';
import { toEntryPath, toPath } from '../model/routes.ts';
import { getAllEntries } from './content.ts';

/** Which entry a page is of. A route is given names and looks up the rest, so that what its page reads is noted. */
export interface EntryName {
  collection: CollectionName;
  slug: string;
}

/** Static paths of what every entry has beside its page: `entry` is its address without the base, undefined for the home page. */
export const getEntryPaths = (): { params: { entry: string | undefined }; props: EntryName }[] =>
  getAllEntries().map(({ collection, slug }) => ({
    params: { entry: toEntryPath(collection, slug).slice(toPath('').length).replace(/\/$/u, '') || undefined },
    props: { collection, slug },
  }));
