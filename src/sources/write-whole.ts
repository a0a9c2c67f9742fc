import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, its folder made when there is none: a full disk, or a process killed, leaves the former one. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // In the same folder, thus on the same disk: renaming then moves no byte.
  const aside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(aside, content);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
