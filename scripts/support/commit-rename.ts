import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { toDraftBranch } from '../../src/contribution/draft.ts';
import { createGit } from '../../src/contribution/git.ts';
import { parseEntryPath } from '../../src/sources/source-file.ts';
import { renameStrings as words } from '../../src/ui/rename-strings.ts';
import type { RenamePlan } from '../../src/wiki/rename/plan-rename.ts';
import { replaceFiles, type Replaced } from './replace-files.ts';

/**
 * Writes a planned renaming and records it in one commit, which holds nothing else. Throws in French, with the files as
 * they were, when the folder is no repository, when a file concerned has changes of its own or is no longer the one planned
 * on, when a draft of the page waits under the name that it would lose, or when git or the disk refuses.
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
  const moves = [...(folder ? [folder] : []), ...(isMoved ? [page] : [])];
  const moved: typeof moves = [];
  let replaced: Replaced | undefined;
  try {
    for (const move of moves) {
      await rename(join(root, move.before), join(root, move.after));
      moved.unshift(move);
    }
    replaced = await replaceFiles(root, files);
    await git.run('add', '--all', '--', ...paths);
    await git.run('commit', '--quiet', '--message', words.message(title.before, title.after), '--', ...paths);
  } catch (error) {
    const reason = (error as Error).message;
    try {
      // Without git first: it may be what fails.
      await replaced?.undo();
      for (const { before, after } of moved) await rename(join(root, after), join(root, before));
    } catch {
      throw new Error(words.halfway(reason), { cause: error });
    }
    await git.succeeds('reset', '--quiet', '--', ...paths);
    throw new Error(words.failed(reason), { cause: error });
  }
  await replaced.end();
}
