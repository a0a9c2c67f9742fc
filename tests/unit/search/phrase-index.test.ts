import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/ask/search-index.ts';
import { cutPages, writePhraseIndex } from '../../../src/search/index/phrase-index.ts';
import type { PhrasePage, PhraseShard } from '../../../src/search/index/phrase-shard.ts';
import { findPhrases, openPagefind, type PagefindModule } from '../../../src/search/page/phrases.ts';
import { serveFolder } from '../../support/serve-folder.ts';

const toPage = (path: string, text: string): PhrasePage => [
  path,
  { title: path, sections: [{ title: '', text }] } as unknown as PhrasePage[1],
];
const shared = ['jardin', 'four', 'rue', 'place', 'gare', 'port', 'pont', 'bois'].map((word) =>
  toPage(`glossaire/${word}/`, `Une page qui parle du ${word} partagé par tous.`),
);
const marked = toPage(
  'glossaire/marques/',
  'La Serre – Le Multiple, de 72\u202F000 à 290\u202F000 euros\u00A0; au plus 20\u00A0% des coûts.',
);
const pages = [...shared, marked];

/** As a build keeps from one to the next; says what was made anew. */
function rememberAll() {
  const kept = new Map<string, unknown>();
  const written: string[] = [];
  return {
    kept,
    written,
    read: (name: string) => kept.get(name),
    write: (name: string, value: unknown) => void (kept.set(name, value), written.push(name)),
  };
}

let folder: string;
let find: (phrase: string) => Promise<string[]>;
let stop: () => void;
const memory = rememberAll();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phrases-'));
  const { places, shards } = await writePhraseIndex(folder, pages, memory, 4);
  const index = {
    summary: { phraseShards: shards },
    phrases: () => Promise.resolve(Object.fromEntries([...places].map(([id, path]) => [id, pages.findIndex(([page]) => page === path)]))),
  } as unknown as SearchIndex;
  const { address, close } = await serveFolder(folder, '/wiki/');
  stop = close;
  const module = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  const pagefind = await openPagefind(module, `${address.href}pagefind/`, index);
  find = async (phrase) => [...(await findPhrases(pagefind, index, [phrase]))].map((at) => pages[at]?.[0] ?? '').sort();
}, 60_000);

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

describe('the index of phrases, cut in shards', () => {
  it('finds what is in any of them', async () => {
    expect((await readdir(join(folder, 'pagefind'))).sort()).toEqual(['0', '1', '2', '3', 'pagefind.js']);
    for (const [path] of shared) expect(await find(`${path.split('/')[1]} partagé`)).toEqual([path]);
    expect(await find('partagé par tous')).toEqual(shared.map(([path]) => path).sort());
    expect(await find('par tous partagé')).toEqual([]);
  });

  it.each(['La Serre – Le Multiple', 'La Serre Le Multiple', '290 000 euros ; au plus', '20 % des coûts', '20% des coûts'])(
    'finds « %s » across a mark that stands alone, written or left out',
    async (phrase) => expect(await find(phrase)).toEqual([marked[0]]),
  );

  it.each([' ', '\u00A0', '\u202F', ' \n'])('finds a number and what follows it with %j for a space', async (space) => {
    expect(await find(['72', '000', 'à'].join(space))).toEqual([marked[0]]);
  });

  it('makes again only the shard of a page that changed', async () => {
    const next = await mkdtemp(join(tmpdir(), 'phrases-'));
    memory.written.length = 0;
    await writePhraseIndex(next, [...pages.slice(1), toPage('glossaire/jardin/', 'Un jardin nouveau.')], memory, 4);
    expect(memory.written).toHaveLength(1);
    await rm(next, { recursive: true });
  }, 60_000);

  it('gives other identifiers to a shard that shares one with another', async () => {
    const next = await mkdtemp(join(tmpdir(), 'phrases-'));
    const twice = rememberAll();
    const same: PhraseShard = { files: [], places: [['fr_0000000', 'x/']] };
    const { places } = await writePhraseIndex(
      next,
      pages,
      { read: (name) => (name.endsWith('+') ? undefined : same), write: twice.write },
      5,
    );
    expect(twice.written).toHaveLength(1);
    expect(places.size).toBeGreaterThan(1);
    await rm(next, { recursive: true });
  }, 60_000);

  it('leaves a page where it was, or moves it to a new shard, when there are twice as many', () => {
    const shardOf = (few: number) => new Map(cutPages(pages, few).flatMap((shard, at) => shard.map(([path]) => [path, at] as const)));
    const [two, four] = [shardOf(5), shardOf(3)];
    for (const [path, at] of four) expect(at % 2).toBe(two.get(path));
  });
});
