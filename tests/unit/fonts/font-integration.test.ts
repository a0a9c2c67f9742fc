import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fontIntegration } from '../../../src/fonts/font-integration.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'poles-polices-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** The files of the fonts, once Astro has been set up. */
async function setUp(): Promise<string[]> {
  const setup = fontIntegration().hooks['astro:config:setup'] as (options: object) => Promise<void>;
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.build/cache/`) };
  await setup({ config, updateConfig: () => undefined });
  return readdirSync(join(root, '.build/cache/fonts'));
}

it('makes the fonts once, and again when the programs that make them are others', async () => {
  const made = await setUp();
  expect(made.map((name) => name.replace(/-.*\./u, '.'))).toEqual(['bricolage.woff2', 'card.ttf']);
  const times = () => made.map((name) => statSync(join(root, '.build/cache/fonts', name)).mtimeMs);
  const before = times();
  expect(await setUp()).toEqual(made);
  expect(times()).toEqual(before);
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  expect(await setUp()).toHaveLength(4);
});
