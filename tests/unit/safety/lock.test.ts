import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitLock, takeLock } from '../../../src/safety/lock.ts';

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'poles-verrou-'));
  path = join(root, '.build/lock');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

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

  it('is left to who took it over from a dead process just before', () => {
    write('999999999');
    const other = String(process.ppid);
    // Between the moment when the mark is read and that when it is taken away.
    vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      writeFileSync(path, other);
      throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
    });
    expect(takeLock(path)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(other);
    expect(readdirSync(join(root, '.build'))).toEqual(['lock']);
  });

  it('is given back by who holds it alone', () => {
    const free = takeLock(path);
    writeFileSync(path, String(process.ppid));
    free?.();
    expect(readFileSync(path, 'utf8')).toBe(String(process.ppid));
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
