import { giveProcess, inProcess } from '../sources/in-process.ts';
import { parseEntryPath } from '../sources/source-file.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { toEntryHistory, type EntryHistory } from './entry-history.ts';
import { followEntries } from './follow-entries.ts';
import { findRepository, readBlobs, type NoHistory } from './git.ts';
import { readKeptLog } from './keep-log.ts';
import { parseLog } from './parse-log.ts';

const BLOBS = 'blobs of versions';

export type WikiHistory = { known: true; entries: EntryHistory[] } | { known: false; reason: NoHistory };

/**
 * The history of every page of `<root>/content/`, removed ones included, in one `git log` and one `git cat-file` of what was
 * not read before. Says why instead when there is none: no git, no repository, or a clone whose past was cut off, which would
 * date every page wrongly. Throws with what git says when it fails at a history that is there.
 */
export async function readHistory(root: string): Promise<WikiHistory> {
  const state = await findRepository(root);
  if (state !== 'whole') return { known: false, reason: state };
  const files = followEntries(parseLog(await readKeptLog(root))).filter(({ path }) => parseEntryPath(path));
  const ids = files.flatMap(({ revisions }) => revisions.flatMap(({ before, after }) => [before?.blob, after?.blob]));
  const blobs = await readOnce(
    root,
    [...new Set(ids)].filter((id) => id !== undefined),
  );
  const entries = files.flatMap((file) => toEntryHistory(file, ({ blob }) => blobs.get(blob)) ?? []);
  // Of several that bore one name, be it in `.md` or in `.mdx`, the page that has it is the last that is there.
  const isThere = ({ revisions }: EntryHistory): boolean => revisions.at(-1)?.after !== undefined;
  const holders = new Map(
    [...entries.filter((entry) => !isThere(entry)), ...entries.filter(isThere)].map((entry) => [keyOf(entry), entry]),
  );
  return { known: true, entries: entries.map((entry) => (holders.get(keyOf(entry)) === entry ? entry : { ...entry, isReplaced: true })) };
}

/** The bytes of these blobs; a process that read some for its last history does not read them again. */
async function readOnce(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const last = inProcess(BLOBS, () => new Map<string, Uint8Array>());
  const others = await readBlobs(
    root,
    ids.filter((id) => !last.has(id)),
  );
  const blobs = new Map(
    ids.flatMap((id) => {
      const bytes = last.get(id) ?? others.get(id);
      return bytes ? [[id, bytes] as const] : [];
    }),
  );
  giveProcess(BLOBS, blobs);
  return blobs;
}
