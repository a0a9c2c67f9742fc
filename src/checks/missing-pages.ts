import { site } from '../site.ts';
import { toEntryPath } from '../model/routes.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { isDraft } from '../wiki/corpus.ts';

/** Entries in, pages out: paths in the built site of the published entries that have no page. */
export function missingPages(files: readonly SourceFile[], isBuilt: (path: string) => boolean): string[] {
  return files
    .filter((file) => !isDraft(file))
    .map((file) => `${toEntryPath(file.collection, file.slug).slice(site.base.length)}index.html`)
    .filter((path) => !isBuilt(path));
}
