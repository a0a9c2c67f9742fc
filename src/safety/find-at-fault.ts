import { toEntryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import type { SourceFile } from '../sources/source-file.ts';

/**
 * Paths of the entries whose own built files, its page or what stands beside it, are among those at fault (each line of
 * `faults` begins with a path from the site's root). The home page is nobody's: it is made of every collection.
 */
export function findAtFault(files: readonly SourceFile[], faults: readonly string[]): string[] {
  return files.flatMap(({ path, collection, slug }) => {
    const folder = toEntryPath(collection, slug).slice(site.base.length);
    return folder && faults.some((fault) => fault.startsWith(folder)) ? [path] : [];
  });
}
