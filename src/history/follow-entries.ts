/** The revisions of each page, its moves followed: a function of the log alone. */
import type { Commit, FileChange } from './commit.ts';

/** A file at one commit: its path then, and its text as a blob of git. */
export interface Version {
  path: string;
  blob: string;
}

export interface Revision {
  commit: Commit;
  before?: Version;
  after?: Version;
  isMerge: boolean;
}

/** What happened to one file under all its names, the first revision first. */
export interface FileHistory {
  /** Its name now, or its last one. */
  path: string;
  revisions: Revision[];
}

/**
 * The history of every file of a log, which goes from the first commit to the last, in the order of commits and whatever
 * their dates. A file keeps its history when it is moved; one that comes back at the same path goes on with it; a change
 * made beside a move, in another branch, goes to the file that was moved. Of several that bore one name, the last holder comes last.
 */
export function followEntries(commits: readonly Commit[]): FileHistory[] {
  const all: FileHistory[] = [];
  const byPath = new Map<string, FileHistory>();
  /** Names that were left for another. */
  const moved = new Map<string, FileHistory>();

  const find = (path: string, isNew: boolean): FileHistory => {
    const known = byPath.get(path) ?? (isNew ? undefined : moved.get(path));
    if (known) return known;
    const made: FileHistory = { path, revisions: [] };
    all.push(made);
    byPath.set(path, made);
    return made;
  };

  for (const commit of commits) {
    const isMove = ({ path, from }: FileChange): boolean => from !== undefined && from !== path;
    // Moves first, all at once: a name that one file leaves may be taken by another in the same commit.
    const moves = commit.files.filter(isMove).map((file) => ({ file, history: find(file.from ?? '', false) }));
    for (const { file, history } of moves) {
      byPath.delete(file.from ?? '');
      moved.set(file.from ?? '', history);
    }
    for (const { file, history } of moves) {
      byPath.set(file.path, history);
      history.path = file.path;
      record(history, commit, file);
    }
    for (const file of commit.files) {
      if (!isMove(file) && file.before !== file.after) record(find(file.path, file.before === undefined), commit, file);
    }
  }
  const isHolder = (history: FileHistory): boolean => byPath.get(history.path) === history;
  return [...all.filter((history) => !isHolder(history)), ...all.filter(isHolder)];
}

function record(history: FileHistory, commit: Commit, { path, from = path, before, after, isMerge }: FileChange): void {
  history.revisions.push({
    commit,
    ...(before !== undefined && { before: { path: from, blob: before } }),
    ...(after !== undefined && { after: { path, blob: after } }),
    isMerge,
  });
}
