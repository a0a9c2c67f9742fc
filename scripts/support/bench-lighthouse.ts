/**
 * The four scores of Lighthouse, as a telephone, for one page of each kind of the built site. It is no dependency of this
 * project: `npm install lighthouse` in `.build/lighthouse`. Each page is read by a browser of its own, as on a first visit.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FLAGS, findChromium } from '../../tests/support/browser.ts';
import { pageAt } from '../../tests/support/built-site.ts';
import { kindsOfPage } from '../../tests/support/kinds-of-page.ts';
import { serveSite } from '../../tests/support/serve-site.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

/** Prints a line for each page whose address holds `only`, and what kept a score under 100. Throws in French when Lighthouse is not there. */
export async function benchLighthouse(root: string, only = ''): Promise<void> {
  const program = join(root, '.build/lighthouse/node_modules/lighthouse/cli/index.js');
  if (!existsSync(program)) throw new Error('Lighthouse n’est pas installé : lancez npm install lighthouse dans .build/lighthouse.');
  const site = await serveSite();
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  console.log(`${'Page'.padEnd(60)} Performance  Accessibilité  Pratiques  Référencement`);
  try {
    for (const path of kindsOfPage.filter((each) => each.includes(only))) {
      const file = join(folder, 'report.json');
      const ended = await promisify(execFile)(
        process.execPath,
        [
          program,
          `${site.url}${path}`,
          '--quiet',
          '--output=json',
          `--output-path=${file}`,
          `--only-categories=${CATEGORIES.join(',')}`,
          `--chrome-flags=--headless ${FLAGS.join(' ')}`,
        ],
        { env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
      ).catch(() => undefined);
      if (ended) say(path, JSON.parse(await readFile(file, 'utf8')) as Report);
      else console.log(`${path} : Lighthouse n’a pas pu lire cette page ; relancez-la seule.`);
    }
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function say(path: string, { categories, audits }: Report): void {
  // A page that no engine is asked to list is not judged on it.
  const isListed = !pageAt(path.replace(/\?.*$/u, ''))?.html.includes('content="noindex"');
  const scores = CATEGORIES.map((name) => (name === 'seo' && !isListed ? '–' : String(Math.round((categories[name].score ?? 0) * 100))));
  console.log(`${path.slice(0, 60).padEnd(60)} ${scores.map((score) => score.padStart(11)).join('')}`);
  const judged = CATEGORIES.filter((name) => name !== 'seo' || isListed).flatMap((name) => categories[name].auditRefs);
  for (const { id } of judged.filter(({ weight }) => weight > 0)) {
    const { score = null, displayValue = '' } = audits[id] ?? {};
    if (score !== null && score < 0.9) console.log(`    ${id} ${displayValue}`);
  }
}
