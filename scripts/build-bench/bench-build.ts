/** What building a large wiki costs: this one and as many invented entries as asked, with a history as long. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/sources/read-content.ts';
import { makeCorpus } from './make-corpus.ts';
import { measure } from './measure.ts';
import { edit, writeProject } from './write-project.ts';

/**
 * Prints processor seconds, elapsed seconds and peak memory of each whole build (checks and search index included) of a
 * wiki of `count` entries, cold, again, and after one page changed; the raw rows are added to `.build/results/build.jsonl`.
 */
export async function benchBuild(root: string, count: number): Promise<void> {
  const folder = join(root, '.build/bench', String(count));
  writeProject(root, folder, makeCorpus(readContent(root).files, count), count);
  mkdirSync(join(root, '.build/results'), { recursive: true });
  const phases: [name: string, change: () => void][] = [
    ['à froid', () => undefined],
    ['encore', () => undefined],
    ['une page changée', () => edit(folder, 'content/terms/scic.md', (text) => `${text}\nUne phrase de plus.\n`)],
  ];
  let cold: number | undefined;
  for (const [name, change] of phases) {
    change();
    const cost = await measure(folder, ['scripts/build.ts']);
    cold ??= cost.cpu;
    appendFileSync(join(root, '.build/results/build.jsonl'), `${JSON.stringify({ count, name, ...cost })}\n`);
    console.log(
      [
        `${count} fiches, ${name}`.padEnd(34),
        `${cost.cpu.toFixed(1).padStart(7)} s de processeur`,
        `${cost.wall.toFixed(1).padStart(7)} s`,
        `${((1000 * cost.cpu) / count).toFixed(1).padStart(6)} ms par fiche`,
        `${Math.round(cost.peak / 1024 ** 2)} Mo`,
        `${(cost.cpu / cold).toFixed(2)} × à froid`,
      ].join('  '),
    );
  }
  rmSync(folder, { recursive: true });
}
