import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh } from '../../../src/contribution/freshness.ts';
import { createRebuilder } from '../../../src/contribution/rebuilder.ts';

it('ten publications during a build make one more build, not ten', async () => {
  let builds = 0;
  const ends: (() => void)[] = [];
  const rebuild = createRebuilder(() => {
    builds += 1;
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  rebuild();
  expect(builds).toBe(1);
  for (let index = 0; index < 10; index++) rebuild();
  await end();
  expect(builds).toBe(2);
  await end();
  expect(builds).toBe(2);
  rebuild();
  expect(builds).toBe(3);
});

describe('a built site', () => {
  let root: string;
  const dist = () => join(root, 'dist');
  const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'poles-fraicheur-'));
    for (const folder of ['content/guides', 'dist']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['content/guides/a.md', 'dist/index.html']) writeFileSync(join(root, file), '');
    for (const path of ['content/guides/a.md', 'content/guides', 'content']) at(path, 1000);
    at('dist/index.html', 2000);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is fresh as long as nothing is newer', () => {
    expect(isFresh(root, dist())).toBe(true);
  });

  it('is stale when a page was changed, removed, or when it was never built', () => {
    at('content/guides/a.md', 3000);
    expect(isFresh(root, dist())).toBe(false);
    at('content/guides/a.md', 1000);
    at('content/guides', 3000);
    expect(isFresh(root, dist())).toBe(false);
    expect(isFresh(root, join(root, 'ailleurs'))).toBe(false);
  });
});
