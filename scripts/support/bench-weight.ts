/** What the first search costs a reader, in a real browser, on a wiki of 10 000 pages. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { launchChromium } from '../../tests/support/browser.ts';
import { measureFirstSearch, type FirstSearch } from './first-search.ts';
import { writeLargeSite } from './large-site.ts';

const RUNS = 5;
/** A word that many pages use, one of the field, a rare one, a place, one mistyped, and a phrase, for which Pagefind is loaded. */
const WORDS = ['coopération', 'gouvernance', 'crèche', 'Bretagne', 'gouvernence', '« économie sociale et solidaire »'];

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
    const rows: WeightRow[] = [];
    for (const word of WORDS) {
      const runs: FirstSearch[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measureFirstSearch(browser, folder, word));
      rows.push({
        word,
        bytes: Math.max(...runs.map(({ bytes }) => bytes)),
        files: Math.max(...runs.map(({ files }) => files)),
        wait: runs.map(({ wait }) => wait).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0,
      });
    }
    await browser.close();
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
