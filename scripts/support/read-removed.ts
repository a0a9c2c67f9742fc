import { createGit } from '../../src/contribution/git.ts';
import { parseSourceFile, type SourceFile } from '../../src/sources/source-file.ts';
import { isDraft } from '../../src/wiki/corpus.ts';
import { keyOf } from '../../src/wiki/link-graph.ts';

/**
 * The entries that were published where this branch left `since` and are not among `files`: deleted, moved, or drafts
 * again. As they were then. Throws a GitError when git does not know the revision, as in a shallow clone.
 */
export async function readRemoved(root: string, since: string, files: readonly SourceFile[]): Promise<SourceFile[]> {
  const git = createGit(root);
  const base = await git.run('merge-base', since, 'HEAD');
  const names = await git.run('diff', '--name-only', '--no-renames', '--relative', '--diff-filter=DM', '-z', base, '--', 'content');
  const published = new Set(files.filter((file) => !isDraft(file)).map(keyOf));
  const removed: SourceFile[] = [];
  for (const path of names.split('\0').filter((name) => /\.mdx?$/u.test(name))) {
    const file = parseSourceFile(path, '');
    if (!file || published.has(keyOf(file))) continue;
    const former = parseSourceFile(path, await git.run('show', `${base}:./${path}`));
    if (former && !isDraft(former)) removed.push(former);
  }
  return removed;
}
