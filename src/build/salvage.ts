import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markOf, type Printed } from './record.ts';

/**
 * Makes a former site the ground of the next one: of `folder`, keeps the files that are what `printed` says, by their path
 * in the site, with the folders that hold them, and removes all the rest. Making the folders of every page again took longer
 * than finding which pages had changed. Gives the paths of the files that it keeps.
 */
export async function salvage(folder: string, printed: ReadonlyMap<string, Printed>): Promise<Set<string>> {
  await mkdir(folder, { recursive: true });
  const known = new Set<string>();
  for (const path of printed.keys())
    for (let above = dirname(path); above !== '.' && !known.has(above); above = dirname(above)) known.add(above);
  const gone: string[] = [];
  const kept = new Set<string>();
  const keep = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory() && known.has(path)) keep(path);
      else if (entry.isFile() && isSame(join(folder, path), printed.get(path))) kept.add(path);
      else gone.push(path);
    }
  };
  keep('');
  // By the threads of the system, while the content is read and checked.
  await Promise.all(gone.map((path) => rm(join(folder, path), { recursive: true, force: true })));
  for (const path of new Set(gone.map((path) => dirname(path)))) removeAbove(folder, path);
  return kept;
}

/** Removes a file of a site, if it is there, and the folders that it leaves empty. */
export function discard(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  removeAbove(folder, dirname(path));
}

/** Removes a folder below `folder` that is empty, and those above that it leaves so. */
function removeAbove(folder: string, path: string): void {
  for (let above = path; above !== '.' && removeEmpty(join(folder, above)); above = dirname(above));
}

const isSame = (file: string, printed: Printed | undefined): boolean => printed !== undefined && markOf(file) === printed.mark;

/** Whether the folder was empty, or not there. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'ENOENT') throw error;
    return code === 'ENOENT';
  }
}
