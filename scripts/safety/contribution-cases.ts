/** The contribution server under stress, on real repositories: stale saves, saves at once, a process killed at any moment. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeRepository, openRepository, toSave, type Repository } from '../../tests/support/repository.ts';
import { isWhole, toEntry } from './entry.ts';
import type { Row } from './row.ts';

const contributor = new URL('contributor.ts', import.meta.url).pathname;
const FIRST = 'content/guides/un-guide.md';
const memory = (): number => process.memoryUsage.rss() / 2 ** 20;
const start = (): Repository => makeRepository({ [FIRST]: toEntry('Un guide') });

/** Saves over a text that has moved since it was opened: each must be refused, in words, and the last text kept. */
export async function staleSaves(count: number): Promise<Row> {
  const repository = start();
  const opened = await openRepository(repository);
  let [safe, worst] = [0, 0];
  try {
    const current = toEntry('Un guide, revu');
    await opened.answer(await toSave({ slug: 'un-guide', text: current, opened: toEntry('Un guide') }));
    for (let turn = 0; turn < count; turn++) {
      const began = performance.now();
      const refusal = await opened
        .answer(await toSave({ slug: 'un-guide', text: toEntry(`Essai ${turn}`), opened: toEntry('Un guide') }))
        .then(
          () => undefined,
          (error: Error) => error.message,
        );
      const kept = repository.git('show', 'cms/guides/un-guide:content/guides/un-guide.md');
      if (refusal?.includes('Rien n’est perdu') && kept === current.trimEnd()) safe += 1;
      worst = Math.max(worst, (performance.now() - began) / 1000);
    }
  } finally {
    await opened.close();
    repository.remove();
  }
  return {
    family: 'Enregistrements périmés',
    cases: count,
    safe,
    seconds: worst,
    memory: memory(),
    note: 'chacun refusé avec son motif, le dernier texte gardé',
  };
}

/** Saves all at once: each acknowledged one is in git, each refusal says why. */
export async function parallelSaves(count: number): Promise<Row> {
  const repository = start();
  const opened = await openRepository(repository);
  let [safe, acknowledged] = [0, 0];
  const began = performance.now();
  try {
    await Promise.all(
      Array.from({ length: count }, async (_, turn) => {
        const slug = `page-${turn % Math.ceil(count * 0.9)}`;
        const text = toEntry(`${slug} ${turn}`);
        const refusal = await opened.answer(await toSave({ slug, text, opened: null })).then(
          () => undefined,
          (error: Error) => error.message,
        );
        if (refusal === undefined) acknowledged += 1;
        const isThere = () => repository.git('show', `cms/guides/${slug}:content/guides/${slug}.md`) === text.trimEnd();
        if (refusal === undefined ? isThere() : refusal.includes('Rien n’est perdu')) safe += 1;
      }),
    );
  } finally {
    await opened.close();
    repository.remove();
  }
  return {
    family: 'Enregistrements simultanés',
    cases: count,
    safe,
    seconds: (performance.now() - began) / 1000,
    memory: memory(),
    note: `${acknowledged} acceptés, la durée est celle de tous`,
  };
}

/** A contributor killed (SIGKILL) at a random moment of a save or a publication, again and again on one repository. */
export async function kills(count: number): Promise<Row> {
  const repository = start();
  const acknowledged: string[] = [];
  let [safe, worst] = [0, 0];
  let stopped: string | undefined;
  try {
    for (let turn = 0; turn < count; turn++) {
      const began = performance.now();
      const child = spawn(process.execPath, [contributor, repository.root, String(turn)], {
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      let [said, complaint] = ['', ''];
      child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      // Long enough to have begun: the moment that follows is anywhere in a save or a publication.
      while (!said.includes('\n') && child.exitCode === null && performance.now() - began < 60_000) await wait(20);
      await wait(Math.random() * 1000);
      const ended = new Promise((resolve) => child.once('close', resolve));
      const isRunning = child.exitCode === null;
      if (isRunning && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      if (isRunning) await ended;
      else stopped ??= /^\w*(?:Error|Refusal).*$/mu.exec(complaint)?.[0];
      acknowledged.push(...said.split('\n').slice(0, -1));
      if (isRunning && isSound(repository)) safe += 1;
      worst = Math.max(worst, (performance.now() - began) / 1000);
    }
    const opened = await openRepository(repository);
    await opened.answer({ action: 'unpublishedEntries', params: {} });
    await opened.close();
    const lost = acknowledged.filter((slug) => repository.git('show', `main:content/guides/${slug}.md`) !== toEntry(slug).trimEnd());
    return {
      family: 'Arrêts brutaux (−9)',
      cases: count,
      safe: safe - lost.length,
      seconds: worst,
      memory: memory(),
      note: [`${acknowledged.length} publications acquises, ${lost.length} perdues`, stopped ?? ''].filter(Boolean).join(' ; '),
    };
  } finally {
    repository.remove();
  }
}

/** No file cut, nothing half-way in the developer's checkout. */
function isSound({ root, git, read }: Repository): boolean {
  const isHalfWay = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'rebase-merge', 'rebase-apply'].some((trace) =>
    existsSync(join(root, '.git', trace)),
  );
  const texts = readdirSync(join(root, 'content/guides')).map((name) => read(`content/guides/${name}`) ?? '');
  git('fsck', '--no-dangling', '--connectivity-only');
  return !isHalfWay && texts.every(isWhole);
}
