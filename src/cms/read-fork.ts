/** On which published text a draft was begun: the contribution server alone says it. */
import type { Backend, SavedFile } from './decap.ts';
import { orAbsent } from './refusals.ts';

/** The published text that a draft was begun on, null for a new entry; undefined where there is no draft, or nobody to say. */
export async function readFork(
  backend: Backend,
  collection: string,
  { slug, path }: Pick<SavedFile, 'slug' | 'path'>,
): Promise<{ data: string | null } | undefined> {
  const asked = { action: 'unpublishedEntryFork', params: { collection, slug, path } };
  return (await orAbsent(Promise.resolve(backend.request?.(asked)))) as { data: string | null } | undefined;
}
