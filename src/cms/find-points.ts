/** What would stop the publication of an entry, as far as this page can know it. */
import type { Issue } from '../checks/issue.ts';
import { parseSourceFile } from '../sources/source-file.ts';
import { toCiting } from './cited-drafts.ts';
import type { Readings } from './guard.ts';
import type { DraftText } from './read-drafts.ts';

type Text = Pick<DraftText, 'path' | 'text'>;

interface Around {
  /** The path that the site is served from. */
  base: string;
  readings: Readings | undefined;
  media: readonly string[];
  /** Entries that will be published before it. */
  before?: readonly Text[];
}

/** The errors of a text. Throws when the published wiki cannot be read. */
export async function findPoints({ path, text }: Text, { base, readings, media, before = [] }: Around): Promise<Issue[]> {
  const [{ loadKnownWiki }, { findIssues }] = await Promise.all([import('./known-wiki.ts'), import('./review-entry.ts')]);
  const waiting = readings?.drafts();
  const [wiki, drafts] = await Promise.all([loadKnownWiki(base), waiting?.list().catch(() => [])]);
  const found = (await readings?.lately()?.find(toCiting(path, text), wiki)) ?? [];
  const lately = [...found, ...before.flatMap((one) => parseSourceFile(one.path, one.text) ?? [])];
  return findIssues({ path, text, media, drafts, lately }, wiki).filter(({ severity }) => severity === 'error');
}

/** What would refuse an entry once these sources are published, or one of them, each once. Their images are for the forge to judge. */
export async function findRefusals(entry: Text, sources: readonly Text[], around: Pick<Around, 'base' | 'readings'>): Promise<string[]> {
  const found = await Promise.all([entry, ...sources].map((one) => findPoints(one, { ...around, media: [], before: sources })));
  return [...new Set(found.flat().flatMap(({ code, what }) => (code === 'image-refusee' ? [] : what)))];
}
