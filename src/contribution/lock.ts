/** One server at a time receives the contributions of a folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the lock of a project, `.decap/lock`, for the life of this process. Answers the function that gives it back, or
 * undefined when another live process holds it; the lock of a dead one is taken over.
 */
export function takeLock(root: string): (() => void) | undefined {
  const folder = join(root, '.decap');
  const path = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isAlive(Number(readFileSync(path, 'utf8')))) return undefined;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
