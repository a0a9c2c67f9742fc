/** A folder replaced by another in one step, and put back when the process was killed in the middle of it. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts `next` in the place of `folder`; `last` holds the former one between the two renames, on the same disk. */
export async function replaceFolder(folder: string, next: string, last: string): Promise<void> {
  await rm(last, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, last);
  await rename(next, folder);
  await rm(last, { recursive: true, force: true });
}

/** Ends what a killed `replaceFolder` left half-way: the former folder comes back. */
export async function restoreFolder(folder: string, last: string): Promise<void> {
  if (!existsSync(folder) && existsSync(last)) await rename(last, folder);
}
