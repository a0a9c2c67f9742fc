/** What the first search costs a reader, in a real browser, on a wiki of 10 000 pages. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { openIndex, type ReadBytes } from '../../src/search/ask/search-index.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { INDEX_FOLDER, shardFile, type Shard } from '../../src/search/format.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { launchChromium } from '../../tests/support/browser.ts';
import { measureFirstSearch, type FirstSearch } from './first-search.ts';
import { writeLargeSite } from './large-site.ts';

const RUNS = 5;
/** A word that many pages use, one mistyped, and a phrase, for which Pagefind is loaded; the heaviest word is found in the index. */
const WORDS = ['coopération', 'gouvernence', '« économie sociale et solidaire »'];

export interface WeightRow {
  word: string;
  /** The heaviest of the runs. */
  bytes: number;
  files: number;
  /** The median of the runs, in milliseconds. */
  wait: number;
}

/** Builds a wiki of `count` pages from the built site, and measures the first search of a few words. */
export async function measureWeight(site: string, count: number): Promise<WeightRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recherche-poids-'));
  try {
    writeLargeSite(site, folder, count);
    const terms = readContent(process.cwd()).files.filter(({ collection }) => collection === 'terms' || collection === 'networks');
    await buildSearchIndex(folder, terms);
    const browser = await launchChromium();
    try {
      const rows: WeightRow[] = [];
      for (const word of [...WORDS, await findHeaviest(folder)]) rows.push(await measureWord(browser, folder, word));
      return rows;
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureWord(browser: Browser, folder: string, word: string): Promise<WeightRow> {
  const runs: FirstSearch[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureFirstSearch(browser, folder, word));
  return {
    word,
    bytes: Math.max(...runs.map(({ bytes }) => bytes)),
    files: Math.max(...runs.map(({ files }) => files)),
    wait: runs.map(({ wait }) => wait).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0,
  };
}

/** The word whose piece of the index weighs most. */
async function findHeaviest(folder: string): Promise<string> {
  const read: ReadBytes = async (path) => new Uint8Array(await readFile(join(folder, path)));
  const { summary } = await openIndex(read);
  const shards = await Promise.all(summary.shards.map((_, at) => read(`${INDEX_FOLDER}${summary.folder}/${shardFile(at)}`)));
  const heaviest = shards.reduce((most, next) => (next.length > most.length ? next : most));
  const postings = Object.entries(JSON.parse(strFromU8(gunzipSync(heaviest))) as Shard).filter(([key]) => !key.startsWith('='));
  const [, [forms]] = postings.reduce((most, next) => (next[1][2].length > most[1][2].length ? next : most));
  return forms.split(' ')[0] ?? '';
}
