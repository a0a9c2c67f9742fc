import { createGit } from '../contribution/git.ts';
import type { DataVersion } from '../open-data/version.ts';

/** The commit that the files of `root` come from; none when they are not in a git repository of their own, or it has none yet. */
export async function readDataVersion(root: string): Promise<DataVersion> {
  const git = createGit(root);
  // Unpacked inside somebody else's repository, the project would bear its commits.
  if (!(await git.succeeds('ls-files', '--error-unmatch', 'package.json'))) return { isChanged: false };
  if (!(await git.succeeds('rev-parse', '--verify', '--quiet', 'HEAD'))) return { isChanged: false };
  const [id = '', on = ''] = (await git.run('log', '-1', '--format=%H%n%cI')).split('\n');
  return { commit: { id, on }, isChanged: (await git.run('status', '--porcelain', '--', 'content')) !== '' };
}
