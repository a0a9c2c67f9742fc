/** A draft of the editorial workflow: one branch for one entry, `cms/<collection>/<slug>`, its status in git's configuration. */
import type { Git } from './git.ts';

export interface Draft {
  branch: string;
  /** Commit of the branch; undefined when there is no draft. */
  commit: string | undefined;
  /** As decap-server writes it: `decap-cms/draft`. */
  status: string | undefined;
}

export const toDraftBranch = (collection: string, slug: string): string => `cms/${collection}/${slug}`;

/** `collection/slug` of each draft. */
export async function listDrafts(git: Git): Promise<string[]> {
  const branches = await git.run('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/heads/cms/');
  return branches.split('\n').filter(Boolean);
}

/** The commit that a name points to; undefined when it points to nothing. */
export const readCommit = (git: Git, name: string): Promise<string | undefined> =>
  git.run('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => undefined);

/** The draft of an entry, as it is now. */
export async function readDraft(git: Git, collection: string, slug: string): Promise<Draft> {
  const branch = toDraftBranch(collection, slug);
  const commit = await readCommit(git, `refs/heads/${branch}`);
  const status = commit && (await git.run('config', `branch.${branch}.description`).catch(() => undefined));
  return { branch, commit, status };
}

/** Puts a draft back as it was read, whatever happened since. */
export async function restoreDraft(git: Git, { branch, commit, status }: Draft): Promise<void> {
  if (commit === undefined) {
    await git.succeeds('branch', '--quiet', '-D', branch);
    return;
  }
  await git.run('update-ref', `refs/heads/${branch}`, commit);
  if (status) await git.run('config', `branch.${branch}.description`, status);
}

/**
 * Removes the drafts that have nothing left to say: all their commits are in `base`, merged by other means. One that git holds,
 * checked out in a folder of the developer's, stays.
 */
export async function dropMergedDrafts(git: Git, base: string): Promise<void> {
  const merged = await git.run('for-each-ref', '--format=%(refname:short)', `--merged=${base}`, 'refs/heads/cms/');
  for (const branch of merged.split('\n').filter(Boolean)) await git.succeeds('branch', '--quiet', '-D', branch);
}

/** A file's text at a commit or branch; undefined when it is not there. */
export const readText = (git: Git, name: string, path: string): Promise<string | undefined> =>
  git.read('cat-file', 'blob', `${name}:${path}`).then(
    (bytes) => bytes.toString('utf8'),
    () => undefined,
  );
