/** Titles of the drafts that an entry names: the published wiki does not know them. */
import { findReferences } from '../sources/references.ts';
import { parseEntryPath, parseSourceFile } from '../sources/source-file.ts';
import type { Drafts } from './read-drafts.ts';

/** Title by `collection/slug` of the drafts that the data of this entry name. */
export async function readDraftTitles(path: string, data: Readonly<Record<string, unknown>>, drafts: Drafts): Promise<Map<string, string>> {
  const entry = parseEntryPath(path);
  const named = Map.groupBy(entry ? findReferences(entry.collection, data) : [], ({ to }) => to);
  const titles = new Map<string, string>();
  for (const [collection, references] of named) {
    const wanted = new Set(references.map(({ slug }) => slug));
    for (const { path: of, slug, text } of await drafts.read(collection, (one) => wanted.has(one))) {
      const title = parseSourceFile(of, text)?.frontMatter.data['title'];
      if (typeof title === 'string') titles.set(`${collection}/${slug}`, title);
    }
  }
  return titles;
}
