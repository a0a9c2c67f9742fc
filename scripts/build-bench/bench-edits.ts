/** Edits one after the other, each built upon what the builds before remember: the site is that of a build which remembers nothing. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/sources/read-content.ts';
import { pickFrom, toChance } from '../support/chance.ts';
import { createBuilder } from '../support/builder.ts';
import { compareSites } from './compare-sites.ts';
import { commitAll, contentEdits } from './edits.ts';
import { writeProject } from './write-project.ts';

/** Edits between two comparisons with a whole build. */
const APART = 10;
const NAMES = Object.keys(contentEdits);

/**
 * Makes `count` edits drawn at random (the same ones each time) on a copy of this wiki, builds after each, in one process that
 * is kept or in a new one, and compares the
 * site, byte for byte, with that of a whole build after every tenth. Prints each comparison; the exit code says whether all
 * were the same.
 */
export async function benchEdits(root: string, count: number): Promise<void> {
  const folder = join(root, '.build/bench/edits');
  const kept = join(folder, '.build/kept');
  writeProject(root, folder, new Map(readContent(root).files.map(({ path, text }) => [path, text])), 20);
  const edited = { folder, chance: toChance(200) };
  const build = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    if (status !== 0) throw new Error(stderr);
  };
  const stopping = new AbortController();
  const buildAgain = createBuilder(folder, stopping.signal);
  let seconds = 0;
  let others = 0;
  build();
  for (let done = 1; done <= count; done++) {
    commitAll(edited);
    contentEdits[pickFrom(NAMES, edited.chance)]?.(edited);
    const began = performance.now();
    // The process that `npm start` keeps, and a new one each third time: each must see what the other built.
    if (done % 3 === 0) build();
    else if (!(await buildAgain())) throw new Error(`${done} : rien n’a été construit`);
    seconds += (performance.now() - began) / 1000;
    if (done % APART > 0 && done < count) continue;
    renameSync(kept, `${kept}.aside`);
    build('--out', 'whole');
    rmSync(kept, { recursive: true });
    renameSync(`${kept}.aside`, kept);
    const files = compareSites(join(folder, 'dist'), join(folder, 'whole'));
    others += files.length;
    console.log(
      `${String(done).padStart(4)} changements : ${files.length === 0 ? 'le même site' : `${files.length} fichiers autres, ${files.slice(0, 5).join(', ')}`}`,
    );
  }
  console.log(
    `${count} changements, ${(seconds / count).toFixed(1)} s par construction, ${others} fichiers autres que ceux d’une construction entière`,
  );
  stopping.abort();
  process.exitCode = others === 0 ? 0 : 1;
  rmSync(folder, { recursive: true });
}
