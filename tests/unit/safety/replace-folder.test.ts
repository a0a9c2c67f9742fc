import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../../src/safety/exchange-folders.ts';
import { replaceFolder, restoreFolder } from '../../../src/safety/replace-folder.ts';

let root: string;
const at = (name: string) => join(root, name);
const make = (name: string) => {
  mkdirSync(at(name));
  writeFileSync(at(`${name}/index.html`), name);
};
const read = (name: string) => readFileSync(at(`${name}/index.html`), 'utf8');
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'poles-site-'))));
afterEach(() => rmSync(root, { recursive: true }));

describe('replacing the site', () => {
  it('puts the new one in the place of the former, and the former in its own', async () => {
    make('dist');
    make('next');
    make('last');
    await replaceFolder(at('dist'), at('next'), at('last'));
    expect(read('dist')).toBe('next');
    expect(read('next')).toBe('dist');
    expect(existsSync(at('last'))).toBe(false);
  });

  it('leaves no moment without a site, where the system can exchange two folders', () => {
    make('dist');
    make('next');
    const isExchanged = exchangeFolders(at('dist'), at('next'));
    expect([read('dist'), read('next')]).toEqual(isExchanged ? ['next', 'dist'] : ['dist', 'next']);
  });

  it('does nothing to a site when what should replace it is not there', () => {
    make('dist');
    expect(exchangeFolders(at('dist'), at('next'))).toBe(false);
    expect(read('dist')).toBe('dist');
  });

  it('puts the first site where there was none', async () => {
    make('next');
    await replaceFolder(at('dist'), at('next'), at('last'));
    expect(read('dist')).toBe('next');
  });

  it('puts the former back when the process was killed between the two steps', async () => {
    make('dist');
    renameSync(at('dist'), at('last'));
    await restoreFolder(at('dist'), at('last'));
    expect(read('dist')).toBe('dist');
  });

  it('touches nothing when there is a site', async () => {
    make('dist');
    make('last');
    await restoreFolder(at('dist'), at('last'));
    expect(read('dist')).toBe('dist');
  });
});
