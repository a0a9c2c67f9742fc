/** The entries that an entry names or cites, and that nobody reads yet: they wait to be published. */
import type { CollectionName } from '../model/collection-names.ts';
import { findReferences } from '../sources/references.ts';
import { parseSourceFile } from '../sources/source-file.ts';
import { findCalls } from '../wiki/citations.ts';
import type { Drafts } from './read-drafts.ts';

export interface CitedDraft {
  collection: string;
  slug: string;
  title: string;
}

/** The entry that cites. */
export interface Citing {
  collection: CollectionName;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** That of a file of the repository. */
export function toCiting(path: string, text: string): Citing | undefined {
  const file = parseSourceFile(path, text);
  return file && { collection: file.collection, data: file.frontMatter.data, body: file.body };
}

/** `collection/slug` of what an entry names or cites, each once. */
export const listNamed = ({ collection, data, body }: Citing): string[] => [
  ...new Set([
    ...findReferences(collection, data).map(({ to, slug }) => `${to}/${slug}`),
    ...findCalls(body).map((key) => `sources/${key}`),
  ]),
];

/** Those that an entry cites, each once; the draft of an entry that is published already is none. */
export async function findCited(
  citing: Citing,
  drafts: Drafts,
  isPublished: (collection: string, slug: string) => boolean | Promise<boolean>,
): Promise<CitedDraft[]> {
  const cited: CitedDraft[] = [];
  for (const [to, wanted] of Map.groupBy(listNamed(citing), (key) => key.slice(0, key.indexOf('/'))))
    for (const { path, slug, text } of await drafts.read(to, (one) => wanted.includes(`${to}/${one}`))) {
      if (await isPublished(to, slug)) continue;
      const title = parseSourceFile(path, text)?.frontMatter.data['title'];
      cited.push({ collection: to, slug, title: typeof title === 'string' ? title : slug });
    }
  return cited;
}

/** Where the sheet of an entry is in the contribution page. */
export const toFormAddress = ({ collection, slug }: Pick<CitedDraft, 'collection' | 'slug'>): string =>
  `#/collections/${collection}/entries/${slug}`;
