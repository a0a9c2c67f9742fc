/** Titles of the drafts that an entry names: the published wiki does not know them. */
import { findReferences } from '../sources/references.ts';
import { parseEntryPath, parseSourceFile } from '../sources/source-file.ts';
import type { Drafts } from './read-drafts.ts';

/** Each is read once as long as the page is open. */
const known = new Map<string, string>();

/** Title by `collection/slug` of the drafts among `waiting` that the data of this entry name. */
export async function readDraftTitles(
  path: string,
  data: Readonly<Record<string, unknown>>,
  waiting: readonly string[],
  drafts: Drafts,
): Promise<ReadonlyMap<string, string>> {
  const entry = parseEntryPath(path);
  const named = new Set(entry ? findReferences(entry.collection, data).map(({ to, slug }) => `${to}/${slug}`) : []);
  const missing = waiting.filter((key) => named.has(key) && !known.has(key));
  for (const collection of new Set(missing.map((key) => key.split('/')[0] ?? ''))) {
    const others = waiting.filter((key) => !missing.includes(key)).map((key) => key.split('/')[1] ?? '');
    for (const { path: of, slug, text } of await drafts.read(collection, new Set(others))) {
      const title = parseSourceFile(of, text)?.frontMatter.data['title'];
      if (typeof title === 'string') known.set(`${collection}/${slug}`, title);
    }
  }
  return known;
}
