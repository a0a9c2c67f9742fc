import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../../src/sources/write-whole.ts';
import { onFullDisk } from '../../support/full-disk.ts';

const MODULE = new URL('../../../src/sources/write-whole.ts', import.meta.url).href;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'poles-ecrit-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a file whole, or leaves the former one and nothing else', async () => {
  const file = join(folder, 'sous/police.woff2');
  await writeWhole(file, 'Entière');
  const program = `const { writeWhole } = await import(${JSON.stringify(MODULE)}); await writeWhole(process.argv[1], Buffer.alloc(1e6));`;
  const { status, stderr } = spawnSync(...onFullDisk('--input-type=module', '-e', program, file), { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('EFBIG')]);
  expect(readdirSync(join(folder, 'sous'))).toEqual(['police.woff2']);
  expect(readFileSync(file, 'utf8')).toBe('Entière');
});
