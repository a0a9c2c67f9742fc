/** `npm start` killed (SIGKILL) at any moment between « Publier » and the site that shows it, alone or with the build that it started. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../tests/support/free-port.ts';
import { openGit, toPublish, toSave } from '../../tests/support/repository.ts';
import { copyMarkedProject, MARKED, readMark, toMarked } from './marked-site.ts';
import type { Row } from './row.ts';

/** Longer than any build of so small a site. */
const PATIENCE = 120_000;
const DRAFT = 'cms/terms/repere';

/** The row of `count` servers killed: the site is whole, the checkout sound, what was acknowledged is in git and shown by the next server. */
export async function publicationKills(count: number): Promise<Row> {
  const { root, write, remove } = copyMarkedProject('publications');
  const dist = join(root, 'dist');
  write('.gitignore', '.decap/\n.build/\n.astro/\ndist/\n');
  const git = openGit(root);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Camille Dépôt', '-c', 'user.email=test@exemple.invalid', 'commit', '--quiet', '-m', 'Premier état');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const start = () =>
    spawn(process.execPath, ['scripts/start.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
      detached: true,
    });
  const ask = async (body: object): Promise<boolean> => {
    const headers = { 'Content-Type': 'application/json', Origin: origin };
    const response = await fetch(`${origin}/api/v1`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
    return response?.ok ?? false;
  };
  const isUp = async (): Promise<void> => {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(100)) if (await ask({ action: 'info' })) return;
  };
  const textAt = (name: string): string | undefined => {
    try {
      return `${git('show', `${name}:${MARKED}`)}\n`;
    } catch {
      return undefined;
    }
  };
  let [safe, acknowledged, shown, published] = [0, 0, 0, 0];
  let length = 0;
  try {
    for (let turn = 1; turn <= count; turn++) {
      const began = performance.now();
      const child = start();
      const ended = new Promise((resolve) => child.once('close', resolve));
      await isUp();
      if (turn === 1) length = performance.now() - began;
      await ask(
        await toSave({ slug: 'repere', collection: 'terms', text: toMarked(turn), opened: textAt(DRAFT) ?? textAt('main') ?? null }),
      );
      const publication = ask(toPublish('repere', 'terms'));
      await wait(Math.random() * length);
      const pid = child.pid ?? 0;
      // The build that it started goes on alone one time in two.
      process.kill(turn % 2 ? -pid : pid, 'SIGKILL');
      await ended;
      const isPublished = await publication;
      if (isPublished) acknowledged += 1;
      if (isPublished) published = turn;
      const now = readMark(dist);
      const isHalfWay = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'rebase-merge', 'rebase-apply'].some((trace) =>
        existsSync(join(root, '.git', trace)),
      );
      const isKept = !isPublished || textAt('main') === toMarked(turn);
      const isWhole = readFileSync(join(root, MARKED), 'utf8').endsWith('Du texte.\n');
      if (now !== undefined && now >= shown && now <= turn && isKept && isWhole && !isHalfWay) safe += 1;
      shown = now ?? shown;
    }
    const child = start();
    await isUp();
    const last = readMark(dist) ?? 0;
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    const isShown = last >= published;
    return {
      family: 'Publications arrêtées (−9)',
      cases: count,
      safe: isShown ? safe : 0,
      seconds: length / 1000,
      memory: process.memoryUsage.rss() / 2 ** 20,
      note: `${acknowledged} acquises avant l’arrêt, ${isShown ? 'toutes montrées au démarrage suivant' : 'la dernière n’est pas montrée'} ; durée d’un premier démarrage`,
    };
  } finally {
    remove();
  }
}
