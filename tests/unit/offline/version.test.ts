import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stores } from '../../../src/offline/stores.ts';
import { writeVersion } from '../../../src/offline/write-version.ts';

const worker = readFileSync(new URL('../../../public/sw.js', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'version-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function versionOf(code: string, files: readonly (readonly [string, string])[]): Promise<string | undefined> {
  writeFileSync(join(folder, 'sw.js'), worker);
  await writeVersion(folder, code, new Map(files.map(([path, digest]) => [path, { digest }])));
  return /const VERSION = '(\w+)'/u.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1];
}

describe('the version that the service worker bears', () => {
  it('is the same for the same site, in whatever order its pages were printed', async () => {
    const first = await versionOf('code', [
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(first).toMatch(/^[0-9a-f]{16}$/u);
    expect(
      await versionOf('code', [
        ['b', '2'],
        ['a', '1'],
      ]),
    ).toBe(first);
  });

  it('changes with a page, with the name of a page, and with the code', async () => {
    const versions = [
      await versionOf('code', [['a', '1']]),
      await versionOf('code', [['a', '2']]),
      await versionOf('code', [['b', '1']]),
      await versionOf('other', [['a', '1']]),
    ];
    expect(new Set(versions).size).toBe(4);
  });
});

it('is that of a site of half a million files too', async () => {
  const files = Array.from({ length: 500_000 }, (_, at) => [String(at), '1'] as const);
  expect(await versionOf('code', files)).toMatch(/^[0-9a-f]{16}$/u);
});

it('keeps pages under the names by which they are read back', () => {
  const [, names = ''] = /const \[READ, CARRIED, SHELL, PARTS\] = \[(.+)\]\.map/u.exec(worker) ?? [];
  const [read, carried] = names.split(', ').map((name) => name.slice(1, -1));
  expect(stores).toEqual({ read: `/ ${read}`, carried: `/ ${carried}` });
});
