import { parseSourceFile } from '../sources/source-file.ts';
import { toProposed, type ProposedEntry } from './propose-entries.ts';
import type { Drafts } from './read-drafts.ts';

/** The drafts of a collection as they are proposed, beside the entries whose slugs are `published`; none where there is no workflow. */
export async function proposeDrafts(
  drafts: Drafts | undefined,
  collection: string,
  published: ReadonlySet<string>,
): Promise<ProposedEntry[]> {
  const waiting = (await drafts?.read(collection, (slug) => !published.has(slug))) ?? [];
  return waiting.map(({ path, slug, text }) => toProposed(slug, parseSourceFile(path, text)?.frontMatter.data ?? {}, { isDraft: true }));
}
