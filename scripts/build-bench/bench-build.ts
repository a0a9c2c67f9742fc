/** What building a large wiki costs: this one and as many invented entries as asked, with a history as long. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/sources/read-content.ts';
import { COLD, INDEX, type BuiltSize, type MeasuredRow } from './growth-table.ts';
import { makeCorpus } from './make-corpus.ts';
import { measure, type Cost } from './measure.ts';
import { writePeer } from './peers.ts';
import { edit, writeProject } from './write-project.ts';

/** Where raw rows are added, for tables to be made of them. */
const ROWS = '.build/results/build.jsonl';

interface Phase {
  name: string;
  change?: (folder: string) => void;
  /** What is run, the whole build otherwise. */
  command?: string[];
}

/** The index is measured by itself, on the site that the first build made; its cost is that of any build. */
const PHASES: readonly Phase[] = [
  { name: COLD },
  { name: INDEX, command: ['scripts/build-bench/index-only.ts'] },
  { name: 'encore' },
  {
    name: 'une page changée',
    change: (folder) => edit(folder, 'content/guides/choisir-une-forme-juridique.md', (text) => `${text}\nUne phrase de plus.\n`),
  },
  {
    name: 'un titre changé',
    change: (folder) =>
      edit(folder, 'content/practices/mutualisation.md', (text) => text.replace(/^title: .*$/mu, 'title: Mettre en commun')),
  },
  {
    name: 'une page ajoutée, que d’autres voulaient',
    change: (folder) =>
      edit(
        folder,
        'content/practices/page-a-ecrire-7.md',
        () => '---\ntitle: Page à écrire 7\ndescription: Une pratique.\n---\n\nUn mot.\n',
      ),
  },
];

/**
 * Prints processor seconds, elapsed seconds and peak memory of each whole build (checks and search index included) of a
 * wiki of `count` entries, and of each of `peers` that is installed, on the same texts; the raw rows are added to
 * `.build/results/build.jsonl`. Gives what a table of sizes is made of.
 */
export async function benchBuild(root: string, count: number, peers: readonly string[]): Promise<BuiltSize> {
  const texts = makeCorpus(readContent(root).files, count);
  const [cold, index, again, edited] = (await runPhases(root, texts, PHASES)) as [Cost, Cost, Cost, Cost];
  for (const name of peers) {
    const peer = writePeer(root, name, texts);
    if (!peer) {
      console.log(`${name} n’est pas installé`);
      continue;
    }
    const cost = await measure(peer.folder, peer.command);
    print(root, count, name, cost, `nous, sans l’index : ${((cold.cpu - index.cpu) / cost.cpu).toFixed(2)} ×`);
    rmSync(peer.folder, { recursive: true });
  }
  return { count, cold, index, again, edited };
}

/** Prints, and adds to the same rows, what the first build of a wiki of each of these sizes costs, and how it grows with an entry. */
export async function benchGrowth(root: string, sizes: readonly number[]): Promise<void> {
  let least: number | undefined;
  for (const count of sizes) {
    const texts = makeCorpus(readContent(root).files, count);
    const [cold, index] = (await runPhases(root, texts, PHASES.slice(0, 2))) as [Cost, Cost];
    const perEntry = (cold.cpu - index.cpu) / count;
    least ??= perEntry;
    console.log(`${count} fiches, par fiche et sans l’index : ${(perEntry / least).toFixed(2)} × ce qu’il en coûte à ${sizes[0]}`);
  }
}

/** The rows measured so far in this folder, in order. */
export const readRows = (root: string): MeasuredRow[] =>
  existsSync(join(root, ROWS))
    ? readFileSync(join(root, ROWS), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as MeasuredRow)
    : [];

async function runPhases(root: string, texts: ReadonlyMap<string, string>, phases: readonly Phase[]): Promise<Cost[]> {
  const count = texts.size;
  const folder = join(root, '.build/bench', String(count));
  writeProject(root, folder, texts, count);
  mkdirSync(join(root, '.build/results'), { recursive: true });
  const costs: Cost[] = [];
  let index = 0;
  for (const { name, change, command = ['scripts/build.ts'] } of phases) {
    change?.(folder);
    const cost = await measure(folder, [process.execPath, ...command]);
    costs.push(cost);
    const [cold = cost] = costs;
    const without = index > 0 ? `, ${((cost.cpu - index) / (cold.cpu - index)).toFixed(2)} sans l’index` : '';
    print(root, count, name, cost, `${(cost.cpu / cold.cpu).toFixed(2)} × à froid${without}`);
    if (name === INDEX) index = cost.cpu;
  }
  rmSync(folder, { recursive: true });
  return costs;
}

function print(root: string, count: number, name: string, cost: Cost, ratio: string): void {
  appendFileSync(join(root, ROWS), `${JSON.stringify({ count, name, ...cost })}\n`);
  console.log(
    [
      `${count} fiches, ${name}`.padEnd(52),
      `${cost.cpu.toFixed(1).padStart(7)} s de processeur`,
      `${cost.wall.toFixed(1).padStart(7)} s`,
      `${((1000 * cost.cpu) / count).toFixed(1).padStart(6)} ms par fiche`,
      `${Math.round(cost.peak / 1024 ** 2)} Mo`,
      ratio,
    ].join('  '),
  );
}
