/** The log of the pages, kept from one build to the next: only what was added to the branch is read again. */
import { digest } from '../sources/digest.ts';
import { getMemory } from '../sources/memory.ts';
import { readAdded, readLog, readState } from './git.ts';

interface Kept {
  /** The commit that it ends on, and a digest of the settings under which it was read. */
  head: string;
  settings: string;
  log: string;
}

const NAME = 'log';

/**
 * As `readLog`. A log is as long as the past of the wiki, and git compares the trees of each commit to make it; what it says
 * of a commit does not change.
 */
export async function readKeptLog(root: string): Promise<string> {
  const { head, settings } = await readState(root);
  const key = digest(...settings);
  const kept = getMemory().read(NAME) as Kept | undefined;
  const past = kept?.settings === key ? kept : undefined;
  if (past?.head === head) return past.log;
  const added = past && (await readAdded(root, past.head, head));
  const log = added === undefined ? await readLog(root, head) : `${past?.log ?? ''}\0${added}`;
  getMemory().write(NAME, { head, settings: key, log } satisfies Kept);
  return log;
}
