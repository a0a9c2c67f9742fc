/** What `npm start` says before anything else of dependencies that are not there, or are others. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = resolve('scripts/look-at-dependencies.mjs');
const wanted = {
  '': { name: 'wiki' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/sharp-darwin': { version: '1.0.0', optional: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poles-dependances-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const install = (packages: object) => {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
};
const look = () => {
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return [status, stderr];
};

it('nothing, when they are those of the lock: those of development and of other systems may lack', () => {
  install({ 'node_modules/astro': { version: '7.3.5' } });
  expect(look()).toEqual([0, '']);
});

it('what to do, when nothing is installed', () => {
  expect(look()).toEqual([1, 'Les dépendances du site ne sont pas installées. Lancez « npm ci », puis de nouveau « npm start ».\n']);
});

it('what to do, and which ones, when one lacks or has another version', () => {
  install({ 'node_modules/vitest': { version: '4.0.0' } });
  expect(look()).toEqual([
    1,
    'Les dépendances installées ne sont pas celles de cette version du site (astro, vitest). Lancez « npm ci », puis de nouveau « npm start ».\n',
  ]);
});
