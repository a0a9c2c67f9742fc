/** Moves the developer's branch forward to what was contributed, and refreshes their checkout: the entry's files only. */
import { lstat, mkdir, rename, rm, writeFile as writeBytes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contribution } from '../ui/contribution.ts';
import { readChanges, type Change } from './change.ts';
import { readCommit } from './draft.ts';
import type { Git } from './git.ts';
import { Refusal } from './refusal.ts';
import { planRefresh, type Checkout, type Refresh } from './refresh.ts';
import { toTarget } from '../sources/target.ts';
import { replay, type Workshop } from './workshop.ts';

export interface Delivery {
  /** Files of `content/` that the branch now holds differently. */
  paths: string[];
  /** Those of them that stay as they are on disk, because the developer is changing them. */
  kept: string[];
}

const ATTEMPTS = 5;
const nothing: Delivery = { paths: [], kept: [] };

/**
 * Where the worktree's branch stood when it last was all delivered: what it holds since then is still to be. Its name is that of
 * no branch behind `refs/`: git would read it wherever the worktree's branch is meant.
 */
export const toDeliveredRef = (branch: string): string => `refs/delivered/${branch}`;

/**
 * Delivers the worktree's branch to the developer's. The checkout is refreshed before the branch moves: killed in
 * between, the next call finds the same work to do and ends it. Should the developer commit at the same moment, the
 * contribution is replayed upon their commit; a `Refusal` (409) says that both changed the same passage. When the checkout
 * cannot be written, or the branch does not move, the checkout is left or put back as it was.
 */
export async function deliver(workshop: Workshop): Promise<Delivery> {
  const { home, git, branch, base } = workshop;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const from = await readCommit(git, `refs/heads/${branch}`);
    if (!from) break;
    await replay(workshop, base, branch);
    const to = await readCommit(git, `refs/heads/${base}`);
    if (!to || from === to) return nothing;
    const changes = await readChanges(git, from, to);
    if (!changes.every(isAcceptable)) throw new Refusal(422, contribution.refused.strayed);
    const kept = await refreshCheckout(home, branch, changes);
    const moved = `update refs/heads/${branch} ${to} ${from}\nupdate ${toDeliveredRef(branch)} ${to}\n`;
    const isMoved = await git.feed(moved, 'update-ref', '-m', 'contribution', '--stdin').then(
      () => true,
      () => false,
    );
    const paths = changes.map(({ path }) => path);
    if (isMoved) return { paths, kept };
    // Back to what the branch holds now: a commit of the developer's may have taken in what was refreshed.
    const now = (await readCommit(git, `refs/heads/${branch}`)) ?? from;
    await refreshCheckout(
      home,
      branch,
      (await readChanges(git, to, now)).filter(({ path }) => paths.includes(path)),
    );
  }
  throw new Refusal(409, contribution.refused.failed);
}

const isAcceptable = ({ path, after, mode }: Change): boolean => toTarget(path) !== undefined && (after === undefined || mode === '100644');

async function refreshCheckout(home: Git, branch: string, changes: readonly Change[]): Promise<string[]> {
  if ((await home.run('rev-parse', '--symbolic-full-name', 'HEAD')) !== `refs/heads/${branch}`) return [];
  const plans: [Change, Refresh][] = [];
  for (const change of changes) plans.push([change, planRefresh(change, await readCheckout(home, change.path))]);
  // The index first and at once: the developer's own git may hold it, and no file must then have changed.
  await writeIndex(
    home,
    plans.filter(([, { writeIndex: isAsked }]) => isAsked).map(([change]) => change),
  );
  const written: Change[] = [];
  try {
    for (const [change, { writeFile }] of plans) {
      if (!writeFile) continue;
      await writeFileOf(home, change);
      written.push(change);
    }
  } catch (error) {
    for (const change of written) await writeFileOf(home, back(change));
    await writeIndex(
      home,
      plans.filter(([, { writeIndex: isAsked }]) => isAsked).map(([change]) => back(change)),
    );
    throw error;
  }
  return plans.filter(([, { isKept }]) => isKept).map(([{ path }]) => path);
}

/** The change that takes one back. */
const back = ({ path, before, after }: Change): Change => ({ path, before: after, after: before, mode: '100644' });

async function readCheckout(home: Git, path: string): Promise<Checkout> {
  const staged = await home.run('ls-files', '--stage', '-z', '--', path);
  const [, index] = /^100(?:644|755) ([0-9a-f]+) 0\t[^\0]*\0$/u.exec(staged) ?? [];
  const stats = await lstat(join(home.directory, path)).catch(() => undefined);
  const isElsewhere = await isBehindLink(home.directory, path);
  const file = isElsewhere ? 'other' : stats?.isFile() ? await home.run('hash-object', '--', path) : stats && 'other';
  return { index: index ?? (staged ? 'other' : undefined), file };
}

/** Whether a folder on the way to a file is a link, or no folder: what is written there would land elsewhere. */
async function isBehindLink(root: string, path: string): Promise<boolean> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const stats = await lstat(join(root, folder)).catch(() => undefined);
    if (stats && !stats.isDirectory()) return true;
  }
  return false;
}

/** Whole or not at all: written aside, on the same disk, then renamed. */
async function writeFileOf(home: Git, { path, after }: Change): Promise<void> {
  const target = join(home.directory, path);
  if (after === undefined) {
    await rm(target, { force: true });
    return;
  }
  // One writer at a time: what a killed one left is written over.
  const aside = join(home.directory, '.decap', 'entry.part');
  await writeBytes(aside, await home.read('cat-file', '--filters', `--path=${path}`, after));
  await mkdir(dirname(target), { recursive: true });
  await rename(aside, target);
}

/** All of them or none. The developer's own git may hold the index for a moment: tries again for about two seconds. */
async function writeIndex(home: Git, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  // As `git update-index --index-info` reads them: a mode of 0 removes, with the name of no object.
  const lines = changes.map(({ path, before = '', after, mode }) =>
    after === undefined ? `0 ${'0'.repeat(before.length)}\t${path}\0` : `${mode} ${after}\t${path}\0`,
  );
  for (let attempt = 1; ; attempt++) {
    try {
      return await home.feed(lines.join(''), 'update-index', '-z', '--index-info');
    } catch (error) {
      if (attempt === 20) throw error;
      await wait(100);
    }
  }
}
