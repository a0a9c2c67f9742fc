import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toDraftBranch } from '../../src/contribution/draft.ts';
import { createGit } from '../../src/contribution/git.ts';
import { parseEntryPath } from '../../src/sources/source-file.ts';
import { renameStrings as words } from '../../src/ui/rename-strings.ts';
import type { RenamePlan } from '../../src/wiki/rename/plan-rename.ts';

/**
 * Writes a planned renaming and records it in one commit, which holds nothing else. Throws in French, with the files as
 * they were, when the folder is no repository, when a file concerned has changes of its own or is no longer the one planned
 * on, when a draft of the page waits under the name that it would lose, or when git refuses.
 */
export async function commitRename(root: string, { title, page, media, files }: RenamePlan): Promise<void> {
  const git = createGit(root);
  if (!(await git.succeeds('rev-parse', '--is-inside-work-tree'))) throw new Error(words.noGit);
  const folder = media && existsSync(join(root, media.before)) ? media : undefined;
  const paths = [...new Set([page.before, ...files.map(({ path }) => path), ...(folder ? [folder.before, folder.after] : [])])];
  const dirty = await git.run('-c', 'core.quotePath=false', 'status', '--porcelain', '--', ...paths);
  if (dirty) throw new Error(words.dirty(dirty));
  // A draft is moved along with a change of its page, not to another file.
  const entry = parseEntryPath(page.before);
  const draft = entry && toDraftBranch(entry.collection, entry.slug);
  const isMoved = page.before !== page.after;
  if (isMoved && draft && (await git.succeeds('rev-parse', '--verify', '--quiet', `refs/heads/${draft}`)))
    throw new Error(words.draft(draft));
  for (const { path, read } of files) {
    const now = path === page.after ? page.before : path;
    if ((await readFile(join(root, now), 'utf8').catch(() => undefined)) !== read) throw new Error(words.moving(now));
  }
  try {
    if (folder) await rename(join(root, folder.before), join(root, folder.after));
    if (isMoved) await rename(join(root, page.before), join(root, page.after));
    for (const { path, text } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await git.run('add', '--all', '--', ...paths);
    await git.run('commit', '--quiet', '--message', words.message(title.before, title.after), '--', ...paths);
  } catch (error) {
    await git.run('reset', '--quiet', '--', ...paths);
    for (const path of [page.after, ...(folder ? [folder.after] : [])])
      if (path !== page.before) await rm(join(root, path), { recursive: true, force: true });
    const before = (await git.run('ls-files', '-z', '--', ...paths)).split('\0').filter(Boolean);
    await git.run('checkout', '--', ...before);
    throw new Error(words.failed((error as Error).message), { cause: error });
  }
}
