/** Moves the developer's branch forward to what was contributed, and refreshes their checkout: the entry's files only. */
import { lstat, mkdir, rename, rm, writeFile as writeBytes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contribution } from '../ui/contribution.ts';
import { readChanges, type Change } from './change.ts';
import { readCommit } from './draft.ts';
import type { Git } from './git.ts';
import { Refusal } from './refusal.ts';
import { planRefresh, type Checkout } from './refresh.ts';
import { toTarget } from '../sources/target.ts';
import { replay, type Workshop } from './workshop.ts';

export interface Delivery {
  /** Files of `content/` that the branch now holds differently. */
  paths: string[];
  /** Those of them that stay as they are on disk, because the developer is changing them. */
  kept: string[];
}

const ATTEMPTS = 5;

/**
 * Delivers the worktree's branch to the developer's. The checkout is refreshed before the branch moves: killed in
 * between, the next call finds the same work to do and ends it. Should the developer commit at the same moment, the
 * contribution is replayed upon their commit; a `Refusal` (409) says that both changed the same passage.
 */
export async function deliver(workshop: Workshop): Promise<Delivery> {
  const { home, git, branch, base } = workshop;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const from = await readCommit(git, `refs/heads/${branch}`);
    if (!from) break;
    await replay(workshop, base, branch);
    const to = await readCommit(git, `refs/heads/${base}`);
    if (!to || from === to) return { paths: [], kept: [] };
    const changes = await readChanges(git, from, to);
    if (!changes.every(isAcceptable)) throw new Refusal(422, contribution.refused.strayed);
    const kept = await refreshCheckout(home, branch, changes);
    if (await git.succeeds('update-ref', '-m', 'contribution', `refs/heads/${branch}`, to, from)) {
      return { paths: changes.map(({ path }) => path), kept };
    }
  }
  throw new Refusal(409, contribution.refused.failed);
}

const isAcceptable = ({ path, after, mode }: Change): boolean => toTarget(path) !== undefined && (after === undefined || mode === '100644');

async function refreshCheckout(home: Git, branch: string, changes: readonly Change[]): Promise<string[]> {
  if ((await home.run('rev-parse', '--symbolic-full-name', 'HEAD')) !== `refs/heads/${branch}`) return [];
  const kept: string[] = [];
  for (const change of changes) {
    const { writeFile, writeIndex, isKept } = planRefresh(change, await readCheckout(home, change.path));
    if (writeFile) await writeFileOf(home, change);
    if (writeIndex) await writeIndexOf(home, change);
    if (isKept) kept.push(change.path);
  }
  return kept;
}

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

/** The developer's own git may hold the index for a moment: tries again for about two seconds. */
async function writeIndexOf(home: Git, { path, after, mode }: Change): Promise<void> {
  const args = after === undefined ? ['--force-remove', '--', path] : ['--add', '--cacheinfo', `${mode},${after},${path}`];
  for (let attempt = 1; attempt < 20; attempt++) {
    if (await home.succeeds('update-index', ...args)) return;
    await wait(100);
  }
  await home.run('update-index', ...args);
}
