import { parseEntryPath } from '../sources/source-file.ts';
import { toEntryHistory, type EntryHistory } from './entry-history.ts';
import { followEntries } from './follow-entries.ts';
import { findRepository, readBlobs, readLog, type NoHistory } from './git.ts';
import { parseLog } from './parse-log.ts';

export type WikiHistory = { known: true; entries: EntryHistory[] } | { known: false; reason: NoHistory };

/**
 * The history of every page of `<root>/content/`, removed ones included, in one `git log` and one `git cat-file`. Says
 * why instead when there is none: no git, no repository, or a clone whose past was cut off, which would date every page
 * wrongly. Never throws.
 */
export async function readHistory(root: string): Promise<WikiHistory> {
  const state = await findRepository(root);
  if (state !== 'whole') return { known: false, reason: state };
  const files = followEntries(parseLog(await readLog(root))).filter(({ path }) => parseEntryPath(path));
  const ids = files.flatMap(({ revisions }) => revisions.flatMap(({ before, after }) => [before?.blob, after?.blob]));
  const blobs = await readBlobs(
    root,
    [...new Set(ids)].filter((id) => id !== undefined),
  );
  const entries = files.flatMap((file) => toEntryHistory(file, ({ blob }) => blobs.get(blob)?.toString()) ?? []);
  return { known: true, entries };
}
