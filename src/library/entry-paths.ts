import { toEntryPath, toPath } from '../model/routes.ts';
import { getAllEntries, type Entry } from './content.ts';

/** Static paths of what every entry has beside its page: `entry` is its address without the base, undefined for the home page. */
export const getEntryPaths = (): { params: { entry: string | undefined }; props: { entry: Entry } }[] =>
  getAllEntries().map((entry) => ({
    params: { entry: toEntryPath(entry.collection, entry.slug).slice(toPath('').length).replace(/\/$/u, '') || undefined },
    props: { entry },
  }));
