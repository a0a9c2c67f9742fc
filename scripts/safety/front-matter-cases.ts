/** Hostile texts in every free field of the front matter of entries of each collection: the site built with them, read in a real browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { checkContent } from '../../src/checks/check-content.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { collections } from '../../src/model/collections.ts';
import { toCollectionPath, toEntryPath } from '../../src/model/routes.ts';
import { parseEntryPath, parseSourceFile } from '../../src/sources/source-file.ts';
import { isSafeUrl } from '../../src/text/url.ts';
import { LINK_MARKS } from '../../src/wiki/wikilink.ts';
import { serveFolder } from '../../tests/support/serve-folder.ts';
import { LONG, toHostileEntry } from './hostile-entry.ts';
import { copyProject } from './project-copy.ts';
import { readPages } from './read-pages.ts';
import type { Row } from './row.ts';

/** Room for the front matter of an entry, in characters: texts follow one another in each of its fields. */
const ROOM = 45_000;
/** Texts that a short field is tried with, before the next entry takes up where this one stopped. */
const TRIES = 40;

/** The row of the whole site; a build that stops publishes nothing and counts no case as safe. */
export async function frontMatterRow(browser: Browser, payloads: readonly string[]): Promise<Row> {
  const family = 'En-têtes hostiles, site construit';
  const accepted = payloads.filter(isAccepted);
  const { contents, named } = writeEntries(accepted);
  const { root, remove } = copyProject('hostile', contents);
  try {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });
    const lists = collectionNames.flatMap((name) => (collections[name].path ? [toCollectionPath(name)] : []));
    const entries = Object.keys(contents).flatMap((path) => parseEntryPath(path) ?? []);
    const paths = [...lists, ...entries.map(({ collection, slug }) => toEntryPath(collection, slug))].map((path) => path.slice(1));
    if (status !== 0) return { family, cases: paths.length, safe: 0, seconds: 0, memory: 0, note: stderr.slice(-600) };
    const { address, close } = await serveFolder(join(root, 'dist'));
    const row = await readPages(browser, family, address.href, [...paths, '', 'wiki/index/', 'explorer/']);
    close();
    const aside = /(\d+) fiches? (?:est|sont) mises? de côté/u.exec(stderr)?.[1] ?? '0';
    const said = `${accepted.length} textes dans chaque champ libre de chaque collection, ${named} dans un titre ou un autre nom, ${payloads.length - accepted.length} refusés par la vérification`;
    return { ...row, note: `${said}, ${aside} fiches mises de côté. ${row.note ?? ''}` };
  } finally {
    remove();
  }
}

/** Whether the checks let a text into a field: the others reach no page. */
function isAccepted(payload: string): boolean {
  const text = `---\n${JSON.stringify({ title: 'Essai', description: 'Un essai.', remark: payload })}\n---\n`;
  const file = parseSourceFile('content/sources/essai.md', text);
  const issues = file ? checkContent({ files: [file], others: [], hasMedia: () => false }) : [];
  return (
    file !== undefined && !issues.some(({ code }) => ['signe-invisible', 'encodage', 'texte-refuse', 'conflit-git', 'vide'].includes(code))
  );
}

/** In each collection, for each batch of texts, an entry that says them in all its free fields; as many as fit, each time others, where a field is short. */
function writeEntries(payloads: readonly string[]): { contents: Record<string, string>; named: number } {
  const links = payloads.filter(isSafeUrl);
  const linkable = payloads.filter((payload) => !LINK_MARKS.test(payload));
  const named = new Set<string>();
  const contents: Record<string, string> = {};
  let [turn, next] = [0, 0];
  const fitting = (texts: readonly string[], length: number): string[] => {
    const taken: string[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      const text = texts[next++ % texts.length] ?? '';
      if ([...taken, text].join(' ').length <= length) taken.push(text);
    }
    return taken;
  };
  for (const collection of collectionNames)
    for (const [at, own] of toBatches(payloads, countFree(collection)).entries())
      contents[`content/${collection}/hostile-${at}.md`] = toHostileEntry(collection, {
        text: (length) => (length >= LONG ? own : fitting(payloads, length)).join(' ') || 'court',
        name: (length) => {
          const names = fitting(linkable, length - 10);
          for (const name of names) named.add(name);
          return [...names, String((turn += 1))].join(' ');
        },
        url: () => links[(turn += 1) % links.length] ?? '/',
      });
  return { contents, named: named.size };
}

/** Fields of a collection without a limit of their own. */
function countFree(collection: CollectionName): number {
  let count = 0;
  const text = (length: number): string => ((count += length >= LONG ? 1 : 0), 'x');
  toHostileEntry(collection, { text, name: () => 'x', url: () => '/' });
  return count;
}

/** Texts in their order, as many together as leave room when each of `fields` fields says them all. */
function toBatches(texts: readonly string[], fields: number): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const length = (JSON.stringify(text).length + 1) * fields;
    if (length > room) {
      batches.push([]);
      room = ROOM;
    }
    batches.at(-1)?.push(text);
    room -= length;
  }
  return batches;
}
