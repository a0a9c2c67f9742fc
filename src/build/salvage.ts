import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

const isSame = (file: string, printed: Printed | undefined): boolean => printed !== undefined && markOf(file) === printed.mark;

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}
