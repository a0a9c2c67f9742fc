import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitLock, takeLock } from '../../../src/safety/lock.ts';

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'poles-verrou-'));
  path = join(root, '.build/lock');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (pid: string) => {
  mkdirSync(join(root, '.build'));
  writeFileSync(path, pid);
};

describe('a lock', () => {
  it('is for one at a time, and for the next once it is given back', () => {
    const free = takeLock(path);
    expect(takeLock(path)).toBeUndefined();
    free?.();
    expect(takeLock(path)).toBeDefined();
  });

  it.each(['', '999999999', String(process.pid), `${process.ppid} autre-demarrage/1`])('is taken over from a dead process (%j)', (mark) => {
    write(mark);
    utimesSync(path, 0, 0);
    expect(takeLock(path)).toBeDefined();
  });

  it('is left to who has just begun to write it', () => {
    write('');
    expect(takeLock(path)).toBeUndefined();
  });

  it('is awaited until the process that holds it is done', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    write(String(child.pid));
    let waits = 0;
    const free = awaitLock(path, 60, () => {
      waits += 1;
      child.kill('SIGKILL');
    });
    expect(await free).toBeDefined();
    expect(waits).toBe(1);
  });

  it('is not awaited for ever', async () => {
    takeLock(path);
    expect(await awaitLock(path, 0, () => undefined)).toBeUndefined();
  });
});
