/** What differs between two commits, file by file. */
import type { Git } from './git.ts';
import { toTarget } from '../sources/target.ts';

export interface Change {
  /** From the project's root, with slashes. */
  path: string;
  /** The file's object before and after; undefined where it does not exist. */
  before: string | undefined;
  after: string | undefined;
  /** Git's mode after: `100644` for a plain file. */
  mode: string;
}

const NOTHING = /^0+$/u;

/** The changes from one commit to another, a move being a removal and an addition. */
export async function readChanges(git: Git, from: string, to: string): Promise<Change[]> {
  return parseChanges(await git.run('diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to));
}

/** Reads the output of `git diff-tree -r -z --raw`. */
export function parseChanges(raw: string): Change[] {
  const parts = raw.split('\0').filter(Boolean);
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [, mode = '', before = '', after = ''] = (parts[2 * index] ?? '').split(' ');
    return {
      path: parts[2 * index + 1] ?? '',
      mode,
      before: NOTHING.test(before) ? undefined : before,
      after: NOTHING.test(after) ? undefined : after,
    };
  });
}

/** Whether changes are those of one entry: plain files, its own text and its own images. */
export function isOfEntry(changes: readonly Change[], collection: string, slug: string): boolean {
  return changes.every((change) => {
    const target = toTarget(change.path);
    return target?.collection === collection && target.slug === slug && (change.after === undefined || change.mode === '100644');
  });
}
