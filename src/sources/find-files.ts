/** What lies in a folder, file by file, without following any link. */
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

export interface FoundFile {
  /** From the project's root, with slashes. */
  path: string;
  /** A symbolic link is never followed; `special` is what is neither file nor link (a pipe, a socket, another repository). */
  kind: 'file' | 'link' | 'special';
  isExecutable: boolean;
  bytes: number;
}

/** Every file below `<root>/<folder>`, in the order of paths; none when there is no such folder. */
export function findFiles(root: string, folder: string): FoundFile[] {
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (!stats) return [];
  return inFolder(root, folder, stats).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function inFolder(root: string, path: string, stats: Stats): FoundFile[] {
  if (!stats.isDirectory()) return [toFound(path, stats)];
  const names = readdirSync(join(root, path));
  // A folder with a `.git` of its own is another repository, which git would record as such.
  if (names.includes('.git')) return [{ ...toFound(path, stats), kind: 'special' }];
  return names.flatMap((name) => inFolder(root, `${path}/${name}`, lstatSync(join(root, path, name))));
}

const toFound = (path: string, stats: Stats): FoundFile => ({
  path: path.split(sep).join('/'),
  kind: stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'link' : 'special',
  isExecutable: stats.isFile() && (stats.mode & 0o111) !== 0,
  bytes: stats.size,
});
