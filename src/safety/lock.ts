/** One process at a time in a folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Locks that this very process holds. */
const held = new Set<string>();

/**
 * Takes the lock of a path for the life of this process. Answers the function that gives it back, or undefined when
 * another live process holds it; the lock of a dead one is taken over.
 */
export function takeLock(path: string): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      held.add(path);
      return () => {
        held.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isHeld(path, Number(readFileSync(path, 'utf8')))) return undefined;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

/** As `takeLock`, once the one who holds it is done: `onWait` is called when there is somebody to wait for. Undefined after `seconds`. */
export async function awaitLock(path: string, seconds: number, onWait: () => void): Promise<(() => void) | undefined> {
  let free = takeLock(path);
  if (!free) onWait();
  for (const end = performance.now() + seconds * 1000; !free && performance.now() < end; free = takeLock(path)) await wait(200);
  return free;
}

function isHeld(path: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // A dead process may have had our number before us, as in a container started again.
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
