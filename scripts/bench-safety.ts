/**
 * `npm run bench:safety`: hostile and broken input by families, the contribution server under stress, and the site behind
 * real servers, as one table. `--only <word>` runs the families whose name holds the word; `--count` says how many times
 * the server is tried (100; a quarter of them for builds, a tenth for publications up to the site). The corpora come from `CORPORA_DIR`; without it, the project's own small set alone.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tests/support/browser.ts';
import { buildKills } from './safety/build-kills.ts';
import { corporaRows, ownRows } from './safety/content-cases.ts';
import { kills, parallelSaves, staleSaves } from './safety/contribution-cases.ts';
import { frontMatterRow } from './safety/front-matter-cases.ts';
import { hostileRows } from './safety/hostile-cases.ts';
import { publicationKills } from './safety/publication-kills.ts';
import { allPayloads, corporaFolder } from './safety/payloads.ts';
import { printRows, type Row } from './safety/row.ts';
import { servedRow } from './safety/served-cases.ts';
import { staleSavesInDecap } from './safety/stale-in-decap.ts';
import { strangers } from './safety/strangers.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, count: { type: 'string', default: '100' } },
});
const count = Number(values.count);
const folder = corporaFolder();
if (!folder) console.log('CORPORA_DIR n’est pas dit : seul le petit jeu du projet est joué.');

const families: Readonly<Record<string, () => Promise<Row[]>>> = {
  contenu: async () => [...ownRows(), ...(folder ? corporaRows(folder) : [])],
  'atelier, périmés': async () => [await staleSaves(count)],
  'decap, périmés': async () => [await staleSavesInDecap(count)],
  'atelier, simultanés': async () => [await parallelSaves(count)],
  'atelier, arrêts': async () => [await kills(count)],
  'construction, arrêts': async () => [await buildKills(Math.ceil(count / 4))],
  'publication, arrêts': async () => [await publicationKills(Math.ceil(count / 10))],
  'atelier, inconnus': async () => [await strangers()],
  'navigateur, corps': () => hostileRows(allPayloads()),
  'navigateur, en-têtes': () => inBrowser(async (browser) => [await frontMatterRow(browser, allPayloads())]),
  'serveur nginx': () => inBrowser(async (browser) => [await servedRow(browser, 'nginx')]),
  'serveur caddy': () => inBrowser(async (browser) => [await servedRow(browser, 'caddy')]),
};
const rows: Row[] = [];
for (const [name, run] of Object.entries(families)) if (name.includes(values.only)) rows.push(...(await run()));
console.log(printRows(rows));
process.exitCode = rows.some(({ cases, safe }) => safe < cases) ? 1 : 0;

async function inBrowser(read: (browser: Browser) => Promise<Row[]>): Promise<Row[]> {
  const browser = await launchChromium();
  try {
    return await read(browser);
  } finally {
    await browser.close();
  }
}
