/** Builds killed (SIGKILL), one time in two at the very moment when the site is replaced: what is published is one whole site. */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyMarkedProject, leftovers, MARKED, readMark, toMarked } from './marked-site.ts';
import type { Row } from './row.ts';

const LAST = 1_000_000;

/** The row of `count` builds killed; the site is then, before any command mends anything, a whole one, never older than it was, and a last build, left alone, is right. */
export async function buildKills(count: number): Promise<Row> {
  const { root, write, remove } = copyMarkedProject('arrets');
  const dist = join(root, 'dist');
  const build = ['scripts/build.ts'];
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production' } };
  let [safe, replaced] = [0, 0];
  try {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, build, { ...options, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const length = performance.now() - began;
    const usual = leftovers(root);
    let mark = 0;
    let killed = 0;
    for (let turn = 1; killed < count; turn++) {
      write(MARKED, toMarked(turn));
      const child = spawn(process.execPath, build, { ...options, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('close', resolve));
      const kill = () => child.kill('SIGKILL');
      const watcher = turn % 2 ? undefined : watch(root, (_, name) => name === 'dist' && kill());
      await Promise.race([ended, wait(watcher ? 3 * length : Math.random() * length)]);
      kill();
      await ended;
      watcher?.close();
      if (child.signalCode === null) continue;
      killed += 1;
      const now = readMark(dist);
      if (now === turn) replaced += 1;
      if (now !== undefined && now >= mark && now <= turn) safe += 1;
      mark = now ?? mark;
    }
    write(MARKED, toMarked(LAST));
    const last = spawnSync(process.execPath, build, { ...options, encoding: 'utf8' });
    const isRight = last.status === 0 && readMark(dist) === LAST && leftovers(root).join() === usual.join();
    return {
      family: 'Constructions arrêtées (−9)',
      cases: count,
      safe: isRight ? safe : 0,
      seconds: length / 1000,
      memory: process.memoryUsage.rss() / 2 ** 20,
      note: `${replaced} après le remplacement du site, ${isRight ? 'la construction suivante est juste et ne laisse rien' : `la suivante est fausse : ${last.stderr.slice(-300)} ${leftovers(root).join()}`} ; durée d’une construction`,
    };
  } finally {
    remove();
  }
}
