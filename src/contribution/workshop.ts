/**
 * The worktree in which contributions are made, so that the developer's own checkout is never switched. It lives in
 * `.decap/worktree` on the branch `contributions/<branch>`, which follows the developer's branch.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createGit, toWorktreeEnvironment, type Git } from './git.ts';
import { Refusal } from './refusal.ts';
import { contribution } from '../ui/contribution.ts';

export interface Workshop {
  /** Git in the developer's checkout, under the developer's own configuration. */
  home: Git;
  /** Git in the worktree. */
  git: Git;
  /** Where git keeps what is of the worktree alone: its HEAD, and the traces of what is under way. */
  gitFolder: string;
  /** What `git` adds to the environment; decap-server's git needs it too. */
  environment: Record<string, string>;
  /** The developer's branch, to which contributions go. */
  branch: string;
  /** The worktree's branch, on which it always stands between two requests. */
  base: string;
}

/** The one who signs when the computer's git knows nobody, as on a fresh machine. */
const team = { name: 'Équipe du wiki', email: 'equipe@wiki.invalid' };
const UNFINISHED = { 'rebase-merge': 'rebase', 'rebase-apply': 'rebase', MERGE_HEAD: 'merge', CHERRY_PICK_HEAD: 'cherry-pick' } as const;

/** Opens the worktree of a repository, making it when it is missing or broken. */
export async function openWorkshop(root: string, branch: string): Promise<Workshop> {
  const home = createGit(root);
  const directory = join(root, '.decap', 'worktree');
  const base = `contributions/${branch}`;
  const knowsAuthor = (await home.succeeds('var', 'GIT_AUTHOR_IDENT')) && (await home.succeeds('config', 'user.email'));
  const environment = toWorktreeEnvironment(knowsAuthor ? undefined : team);
  const git = createGit(directory, environment);
  // Written by an earlier version, it would be read for the worktree's branch.
  await home.succeeds('update-ref', '-d', `refs/${base}`);
  const isWhole = existsSync(join(directory, '.git')) && (await git.succeeds('rev-parse', '--verify', 'HEAD')) && (await isOf(home, git));
  if (!isWhole) {
    rmSync(directory, { recursive: true, force: true });
    await home.run('worktree', 'prune');
    await forgetWorktree(home, base);
    if (!(await home.succeeds('rev-parse', '--verify', `refs/heads/${base}`))) await home.run('branch', '--no-track', base, branch);
    await createGit(root, environment).run('worktree', 'add', '--force', directory, base);
  }
  const [own = '', common = ''] = (await git.run('rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir')).split('\n');
  for (const folder of [own, join(common, 'refs/heads/contributions'), join(common, 'refs/heads/cms')]) removeLocks(folder);
  return { home, git, gitFolder: own, environment, branch, base };
}

/** Whether a worktree is one of this repository: that of a copied folder still is one of the original's. */
async function isOf(home: Git, worktree: Git): Promise<boolean> {
  const [own, other] = await Promise.all([home, worktree].map((git) => git.run('rev-parse', '--path-format=absolute', '--git-common-dir')));
  return own === other;
}

/** What a repository that was copied with its folder says of the original's worktree, which holds `branch` for it and is left alone. */
async function forgetWorktree(home: Git, branch: string): Promise<void> {
  const kept = join(await home.run('rev-parse', '--path-format=absolute', '--git-common-dir'), 'worktrees');
  for (const name of existsSync(kept) ? readdirSync(kept) : []) {
    const head = join(kept, name, 'HEAD');
    if (existsSync(head) && readFileSync(head, 'utf8').trim() === `ref: refs/heads/${branch}`)
      rmSync(join(kept, name), { recursive: true });
  }
}

/** Locks left by a git that was killed: nobody else works in this worktree nor on its branches (see `open.ts`). */
function removeLocks(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.lock')))
    rmSync(join(folder, name), { force: true });
}

/**
 * Brings the worktree back to its branch, clean, with nothing half-way: a merge or a rebase left open is aborted. Answers the
 * commit that it stands on. One git is asked when there is nothing to do: this comes before each request.
 */
export async function tidyWorkshop(workshop: Workshop): Promise<string> {
  const { git, base } = workshop;
  await abortUnfinished(workshop);
  const { branch, commit, isClean } = readStatus(await git.run('status', '--porcelain=v2', '--branch', '--untracked-files=normal'));
  if (!isClean) {
    await git.run('reset', '--quiet', '--hard');
    await git.run('clean', '--quiet', '-fd');
  }
  if (branch === base) return commit;
  await git.run('checkout', '--quiet', '--force', base);
  return git.run('rev-parse', '--verify', 'HEAD');
}

/** What git's second format of a status says, its lines on the branch among them. */
function readStatus(status: string): { branch: string; commit: string; isClean: boolean } {
  const lines = status.split('\n').filter(Boolean);
  const after = (name: string): string => lines.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3) ?? '';
  return { branch: after('branch.head'), commit: after('branch.oid'), isClean: lines.every((line) => line.startsWith('# ')) };
}

/** Aborts what was left half-way: a conflict, a killed process. */
async function abortUnfinished({ git, gitFolder }: Workshop): Promise<void> {
  const operations = new Set(
    Object.entries(UNFINISHED)
      .filter(([trace]) => existsSync(join(gitFolder, trace)))
      .map(([, name]) => name),
  );
  for (const name of operations) await git.succeeds(name, '--abort');
  for (const trace of Object.keys(UNFINISHED)) rmSync(join(gitFolder, trace), { recursive: true, force: true });
}

/**
 * Replays `branch` upon `onto`, in the worktree, which ends on its own branch again. Throws a `Refusal` (409) when both
 * changed the same passage, and git's error when it could not even begin; nothing has moved then.
 * @param keepsOwn where both changed the same passage, that of `branch` stays: the whole text is about to be written over
 */
export async function replay(workshop: Workshop, branch: string, onto: string, keepsOwn = false): Promise<void> {
  const { git, gitFolder, base } = workshop;
  if (await git.succeeds('merge-base', '--is-ancestor', onto, branch)) return;
  const rebase = ['rebase', '--quiet', ...(keepsOwn ? ['--strategy-option=theirs'] : []), onto, branch];
  const failure = await git.run(...rebase).then(
    () => undefined,
    (error: Error) => error,
  );
  // Git stops half-way at a passage; held up by anything else, it has not begun.
  const isConflict = existsSync(join(gitFolder, 'rebase-merge'));
  if (failure) await abortUnfinished(workshop);
  await git.run('checkout', '--quiet', '--force', base);
  if (failure) throw isConflict ? new Refusal(409, contribution.refused.conflict) : failure;
}
