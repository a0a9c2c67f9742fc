import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keep } from '../../../src/build/kept.ts';
import { onFullDisk } from '../../support/full-disk.ts';

const MODULE = new URL('../../../src/build/kept.ts', import.meta.url).href;

let path: string;
beforeEach(() => (path = join(mkdtempSync(join(tmpdir(), 'poles-garde-')), 'pages.json')));
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

it('keeps what the next build reads', () => {
  keep(path, { files: [] });
  expect(readFileSync(path, 'utf8')).toBe('{"files":[]}');
});

it('keeps nothing on a full disk, and does not stop a build whose site is there', () => {
  writeFileSync(path, 'de la construction d’avant');
  const program = `const { keep } = await import(${JSON.stringify(MODULE)}); keep(process.argv[1], 'x'.repeat(1e6));`;
  const { status, stderr } = spawnSync(...onFullDisk('--input-type=module', '-e', program, path), { encoding: 'utf8' });
  expect([status, stderr, existsSync(path)]).toEqual([0, '', false]);
});
