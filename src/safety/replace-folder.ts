/**
 * A folder replaced by another in one step. Where the system can exchange two folders, there is one at any moment; elsewhere,
 * a process killed between two renames leaves none until `restoreFolder`, which every build calls first.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { exchangeFolders } from './exchange-folders.ts';

/** Puts `next` in the place of `folder`, on the same disk; without an exchange, `last` holds the former one between the two renames. */
export async function replaceFolder(folder: string, next: string, last: string): Promise<void> {
  await rm(last, { recursive: true, force: true });
  const isThere = existsSync(folder);
  if (isThere && exchangeFolders(folder, next)) return rm(next, { recursive: true, force: true });
  if (isThere) await rename(folder, last);
  await rename(next, folder);
  await rm(last, { recursive: true, force: true });
}

/** Ends what a killed `replaceFolder` left half-way: the former folder comes back. */
export async function restoreFolder(folder: string, last: string): Promise<void> {
  if (!existsSync(folder) && existsSync(last)) await rename(last, folder);
}
