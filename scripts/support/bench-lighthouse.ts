/**
 * The four scores of Lighthouse, as a telephone, for one page of each kind of the built site. It is no dependency of this
 * project: `npm install lighthouse` in `.build/lighthouse`. Each page is read by a browser of its own, as on a first
 * visit, from a server that compresses and sends the headers that any host is asked for.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { headersOf } from '../../src/safety/headers.ts';
import { digest } from '../../src/sources/digest.ts';
import { FLAGS, findChromium } from '../../tests/support/browser.ts';
import { pageAt, siteFolder } from '../../tests/support/built-site.ts';
import { kindsOfPage } from '../../tests/support/kinds-of-page.ts';
import { serveCompressed } from './serve-compressed.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A browser that is slow to open, on a busy machine, is no page that cannot be read. */
const TRIES = 3;

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

/** One page: its scores, a dash where it is not judged; what kept one under 100. */
interface Row {
  path: string;
  /** Of the page as it was built: one that changed since is read again. */
  key: string;
  scores: string[];
  faults: string[];
}

/**
 * Prints a line for each page whose address holds `only`, and what kept a score under 100. Rows are written to
 * `.build/lighthouse/rows.json` as they come: a page that was read, and has not changed since, is not read again unless it is
 * named. Throws in French when Lighthouse is not there.
 */
export async function benchLighthouse(root: string, only = ''): Promise<void> {
  const program = join(root, '.build/lighthouse/node_modules/lighthouse/cli/index.js');
  if (!existsSync(program)) throw new Error('Lighthouse n’est pas installé : lancez npm install lighthouse dans .build/lighthouse.');
  const kept = join(root, '.build/lighthouse/rows.json');
  const rows = new Map((existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Row[]) : []).map((row) => [row.path, row]));
  const site = await serveCompressed(siteFolder, headersOf);
  console.log(`${'Page'.padEnd(60)} Performance  Accessibilité  Pratiques  Référencement`);
  const missed: string[] = [];
  try {
    for (const path of kindsOfPage.filter((each) => each.includes(only))) {
      const html = pageAt(path.replace(/\?.*$/u, ''))?.html ?? '';
      let row = rows.get(path);
      const key = digest(html);
      if (only !== '' || row?.key !== key) {
        const report = await readPage(program, `${site.url}${path}`);
        row = report && { path, key, ...judge(report, !html.includes('content="noindex"')) };
        if (row) rows.set(path, row);
        writeFileSync(kept, JSON.stringify([...rows.values()]));
      }
      if (row) say(row);
      else missed.push(path);
    }
  } finally {
    site.close();
  }
  for (const path of missed) console.log(`${path} : Lighthouse n’a pas pu lire cette page ; relancez la commande, qui ne lira qu’elle.`);
}

/** What Lighthouse says of an address; undefined when no try succeeded. */
async function readPage(program: string, address: string): Promise<Report | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const args = [program, address, '--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`];
  const env = { ...process.env, CHROME_PATH: findChromium() ?? '' };
  try {
    for (let left = TRIES; left > 0; left--) {
      const run = promisify(execFile)(process.execPath, [...args, `--chrome-flags=--headless ${FLAGS.join(' ')}`], { env });
      const report = await run
        .then(() => readFile(file, 'utf8'))
        .then(
          (text) => JSON.parse(text) as Report,
          () => undefined,
        );
      // A page that it could not open has no score.
      if (report && CATEGORIES.every((name) => report.categories[name].score !== null)) return report;
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page that no engine is asked to list is not judged on it. */
function judge({ categories, audits }: Report, isListed: boolean): Pick<Row, 'scores' | 'faults'> {
  const judged = CATEGORIES.filter((name) => name !== 'seo' || isListed);
  const weighed = judged.flatMap((name) => categories[name].auditRefs).filter(({ weight }) => weight > 0);
  return {
    scores: CATEGORIES.map((name) => (judged.includes(name) ? String(Math.round((categories[name].score ?? 0) * 100)) : '–')),
    faults: weighed.flatMap(({ id }) => {
      const { score = null, displayValue = '' } = audits[id] ?? {};
      return score !== null && score < 0.9 ? [`${id} ${displayValue}`] : [];
    }),
  };
}

function say({ path, scores, faults }: Row): void {
  console.log(`${path.slice(0, 60).padEnd(60)} ${scores.map((score) => score.padStart(11)).join('')}`);
  for (const fault of faults) console.log(`    ${fault}`);
}
