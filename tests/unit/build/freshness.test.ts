import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCodeKey } from '../../../src/build/code-key.ts';
import { isFresh, writeBuiltFrom } from '../../../src/build/freshness.ts';

/** In seconds: when the content was written, and when a build began to read it. */
const [WRITTEN, BEGAN] = [1000, 2000];

describe('a built site', () => {
  let root: string;
  const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'poles-fraicheur-'));
    for (const folder of ['content/guides', 'dist', 'src', 'public', '.build/kept']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['content/guides/a.md', 'dist/index.html', 'src/a.ts', 'astro.config.mjs', 'package.json', 'package-lock.json'])
      writeFileSync(join(root, file), '');
    for (const path of ['content/guides/a.md', 'content/guides', 'content']) at(path, WRITTEN);
    writeBuiltFrom(root, { out: 'dist', codeKey: readCodeKey(root), began: BEGAN * 1000 });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  it('is fresh as long as nothing is newer', () => {
    expect(isFresh(root, 'dist')).toBe(true);
  });

  it.each(['content/guides/a.md', 'content/guides'])('is stale when %s has changed since the content was read', (path) => {
    at(path, BEGAN + 1);
    // The home page is printed long after.
    at('dist/index.html', BEGAN + 60);
    expect(isFresh(root, 'dist')).toBe(false);
  });

  it('is stale when the code or a setting is another, and when it was built elsewhere or never', () => {
    expect(isFresh(root, 'ailleurs')).toBe(false);
    vi.stubEnv('SITE_BASE', '/wiki/');
    expect(isFresh(root, 'dist')).toBe(false);
    vi.unstubAllEnvs();
    writeFileSync(join(root, 'src/a.ts'), 'export {};');
    expect(isFresh(root, 'dist')).toBe(false);
    writeFileSync(join(root, 'src/a.ts'), '');
    expect(isFresh(root, 'dist')).toBe(true);
    rmSync(join(root, '.build'), { recursive: true });
    expect(isFresh(root, 'dist')).toBe(false);
  });
});
