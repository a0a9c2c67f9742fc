import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Replaced {
  /** Puts the former files back, and takes away the new ones. */
  undo(): Promise<void>;
  /** Forgets the former files. */
  end(): Promise<void>;
}

/**
 * Writes files of the project `root`, all of them or none: each text, and a copy of what it replaces, is written aside before any
 * takes its place, and putting the former ones back needs no room on the disk. Throws what the disk says, with the files as they
 * were.
 */
export async function replaceFiles(root: string, files: readonly { path: string; text: string }[]): Promise<Replaced> {
  const folder = join(root, '.build', `replaced-${process.pid}`);
  const end = () => rm(folder, { recursive: true, force: true });
  const replacements = files.map(({ path, text }, at) => {
    const file = join(root, path);
    return { file, text, isNew: !existsSync(file), former: join(folder, `${at}.former`), next: join(folder, `${at}.next`) };
  });
  const replaced: typeof replacements = [];
  const undo = async () => {
    for (const { file, isNew, former } of replaced) await (isNew ? rm(file) : rename(former, file));
    await end();
  };
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, text, isNew, former, next } of replacements) {
      // A copy keeps the rights of the file.
      if (!isNew) for (const copy of [former, next]) await copyFile(file, copy);
      await writeFile(next, text);
    }
    for (const replacement of replacements) {
      await mkdir(dirname(replacement.file), { recursive: true });
      await rename(replacement.next, replacement.file);
      replaced.push(replacement);
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return { undo, end };
}
