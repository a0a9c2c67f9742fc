import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCodeKey } from '../../../src/build/code-key.ts';
import { isFresh, readOutside, writeBuiltFrom } from '../../../src/build/freshness.ts';
import { writeReport } from '../../../src/links/report-file.ts';
import { openGit } from '../../support/repository.ts';

/** When a build began to read the content, in milliseconds: after what the test has just written. */
const BEGAN = Date.now() + 60_000;

describe('a built site', () => {
  let root: string;
  /** Says a file changed so many seconds after that. */
  const at = (path: string, seconds: number) => utimesSync(join(root, path), BEGAN / 1000 + seconds, BEGAN / 1000 + seconds);
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'poles-fraicheur-'));
    for (const folder of ['content/guides', 'dist', 'src', 'public', '.build/kept']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['content/guides/a.md', 'dist/index.html', 'src/a.ts', 'astro.config.mjs', 'package.json', 'package-lock.json'])
      writeFileSync(join(root, file), '');
    writeBuiltFrom(root, { out: 'dist', codeKey: readCodeKey(root), outside: await readOutside(root), began: BEGAN });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  it('is fresh as long as nothing is newer', async () => {
    expect(await isFresh(root, 'dist')).toBe(true);
  });

  it('is fresh beside a link that leads above itself', async () => {
    symlinkSync('..', join(root, 'content/guides/boucle'));
    expect(await isFresh(root, 'dist')).toBe(true);
  });

  it.each(['content/guides/a.md', 'content/guides'])('is stale when %s has changed since the content was read', async (path) => {
    at(path, 1);
    // The home page is printed long after.
    at('dist/index.html', 60);
    expect(await isFresh(root, 'dist')).toBe(false);
  });

  it('is stale when something was committed since', async () => {
    const git = openGit(root);
    git('init', '--quiet');
    expect(await isFresh(root, 'dist')).toBe(false);
    writeBuiltFrom(root, { out: 'dist', codeKey: readCodeKey(root), outside: await readOutside(root), began: BEGAN });
    expect(await isFresh(root, 'dist')).toBe(true);
    git('add', '.');
    git('-c', 'user.name=Camille', '-c', 'user.email=test@exemple.invalid', 'commit', '--quiet', '-m', 'Écrit');
    expect(await isFresh(root, 'dist')).toBe(false);
  });

  it('is stale when links were followed since, and the next day', async () => {
    await writeReport(root, { checkedOn: '2026-11-20', dead: [] });
    expect(await isFresh(root, 'dist')).toBe(false);
    rmSync(join(root, '.build/links.json'));
    expect(await isFresh(root, 'dist')).toBe(true);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1000 });
    expect(await isFresh(root, 'dist')).toBe(false);
  });

  it('is stale when the code or a setting is another, and when it was built elsewhere or never', async () => {
    expect(await isFresh(root, 'ailleurs')).toBe(false);
    vi.stubEnv('SITE_BASE', '/wiki/');
    expect(await isFresh(root, 'dist')).toBe(false);
    vi.unstubAllEnvs();
    writeFileSync(join(root, 'src/a.ts'), 'export {};');
    expect(await isFresh(root, 'dist')).toBe(false);
    writeFileSync(join(root, 'src/a.ts'), '');
    expect(await isFresh(root, 'dist')).toBe(true);
    // Installed after the lock file was read.
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    expect(await isFresh(root, 'dist')).toBe(false);
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(await isFresh(root, 'dist')).toBe(true);
    rmSync(join(root, '.build'), { recursive: true });
    expect(await isFresh(root, 'dist')).toBe(false);
  });
});
