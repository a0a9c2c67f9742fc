import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markOf, type Printed } from './record.ts';

/**
 * Makes a former site the ground of the next one: of `folder`, keeps the files that are what `printed` says, by their path
 * in the site, with the folders that hold them, and removes all the rest. Making the folders of every page again took longer
 * than finding which pages had changed.
 */
export function salvage(folder: string, printed: ReadonlyMap<string, Printed>, below = ''): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) salvage(folder, printed, `${path}/`);
    else if (!entry.isFile() || !isSame(join(folder, path), printed.get(path))) rmSync(join(folder, path));
  }
  if (below !== '') removeEmpty(join(folder, below));
}

/** Removes a file of a site, if it is there, and the folders that it leaves empty. */
export function discard(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.' && removeEmpty(join(folder, above)); above = dirname(above));
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
