/** Hostile texts in every free text of the front matter of an entry of each collection: the site built with them, read in a real browser. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { collectionNames } from '../../src/model/collection-names.ts';
import { toCollectionPath, toEntryPath } from '../../src/model/routes.ts';
import { collections } from '../../src/model/collections.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { serveFolder } from '../../tests/support/serve-folder.ts';
import { readPages } from './read-pages.ts';
import type { Row } from './row.ts';

/** The copy of the project stands in it, so that its packages are found. */
const copy = resolve('.build/hostile');

/** The row of the whole site; a build that stops publishes nothing and counts no case as safe. */
export async function frontMatterRow(browser: Browser, payloads: readonly string[]): Promise<Row> {
  const family = 'En-têtes hostiles, site construit';
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  try {
    for (const name of ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(name, join(copy, name), { recursive: true });
    const slugs = writeEntries(payloads);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
    const paths = collectionNames.flatMap((name) => [
      ...(collections[name].path ? [toCollectionPath(name)] : []),
      ...slugs.map((slug) => toEntryPath(name, slug)),
    ]);
    if (status !== 0) return { family, cases: paths.length, safe: 0, seconds: 0, memory: 0, note: stderr.slice(-600) };
    const { address, close } = await serveFolder(join(copy, 'dist'));
    const row = await readPages(browser, family, address.href, [...paths.map((path) => path.slice(1)), '', 'wiki/index/', 'explorer/']);
    close();
    const aside = /(\d+) fiches? (?:est|sont) mises? de côté/u.exec(stderr)?.[1] ?? '0';
    return { ...row, note: `${aside} mises de côté. ${row.note ?? ''}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes in each collection, for each payload, an entry like its first; gives their slugs. */
function writeEntries(payloads: readonly string[]): string[] {
  const { files } = readContent(copy);
  for (const name of collectionNames) {
    const model = files.find(({ collection }) => collection === name);
    if (!model) continue;
    for (const [index, payload] of payloads.entries()) {
      const data = { ...model.frontMatter.data, aliases: [] };
      const text = `---\n${JSON.stringify({ ...(spoil(data, payload) as object), title: payload, description: payload })}\n---\n${model.body}`;
      writeFileSync(join(copy, `content/${name}/hostile-${index}.${model.isMdx ? 'mdx' : 'md'}`), text);
    }
  }
  return payloads.map((_, index) => `hostile-${index}`);
}

/** A text of several words is free: every other string is a date, an address, a value of a list or another entry. */
function spoil(value: unknown, payload: string): unknown {
  if (typeof value === 'string') return value.includes(' ') ? payload : value;
  if (Array.isArray(value)) return value.map((item) => spoil(item, payload));
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, own]) => [key, spoil(own, payload)]))
    : value;
}
