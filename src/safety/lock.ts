/** One process at a time in a folder. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What writing a few bytes takes at the most, in milliseconds. */
const WRITING = 5_000;
/** Locks that this very process holds. */
const held = new Set<string>();

/**
 * Takes the lock of a path for the life of this process. Answers the function that gives it back, or undefined when
 * another live process holds it; the lock of a dead one is taken over.
 */
export function takeLock(path: string): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${process.pid} ${bornOf(process.pid)}`;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      held.add(path);
      return () => {
        held.delete(path);
        if (readMark(path) === own) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const mark = readMark(path);
      // Given back meanwhile.
      if (mark === undefined) continue;
      if (isHeld(path, mark)) return undefined;
      removeDead(path, mark);
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

/** Takes away the lock that a dead process marked, unless another took it over since that mark was read: its own is then put back. */
function removeDead(path: string, mark: string): void {
  const moved = `${path}.${process.pid}`;
  try {
    renameSync(path, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  if (readMark(moved) === mark) rmSync(moved);
  else renameSync(moved, path);
}

function readMark(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote `mark` lives. */
function isHeld(path: string, mark: string): boolean {
  // Being written: its owner is about to say who it is, unless it died just there.
  if (mark === '') return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < WRITING;
  const [pid = 0, born = ''] = mark.split(' ').map((part, at) => (at === 0 ? Number(part) : part)) as [number, string?];
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // A dead process may have had our number before us, as in a container started again.
  if (pid === process.pid) return held.has(path);
  // Another may have its number since, after the machine was started again.
  if (born !== '' && born !== bornOf(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process was born, which its number alone does not say: proc(5), the start of the machine and the 22nd field of `stat`. Empty where it is not said. */
function bornOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}
