/**
 * A folder replaced by another in one step. Where the system can exchange two folders, there is one at any moment; elsewhere,
 * a process killed between two renames leaves none until `restoreFolder`, which every build calls first.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { exchangeFolders } from './exchange-folders.ts';

/**
 * Exchanges `next` and `folder`, on the same disk: `next` is then the former one, if there was any. Without an exchange by the
 * system, `last` holds it between the renames.
 */
export async function replaceFolder(folder: string, next: string, last: string): Promise<void> {
  await rm(last, { recursive: true, force: true });
  const isThere = existsSync(folder);
  if (isThere && exchangeFolders(folder, next)) return;
  if (isThere) await rename(folder, last);
  await rename(next, folder);
  if (isThere) await rename(last, next);
}

/** Ends what a killed `replaceFolder` left half-way: the former folder comes back. */
export async function restoreFolder(folder: string, last: string): Promise<void> {
  if (!existsSync(folder) && existsSync(last)) await rename(last, folder);
}
