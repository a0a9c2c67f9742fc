/** What a file must be before anything reads it: a plain file, in its place, of a reasonable weight, an image that is one. */
import { FILE_BYTES } from '../sources/read-content.ts';
import type { MediaFile } from '../sources/read-media.ts';
import { parseSourceFile } from '../sources/source-file.ts';
import { toTarget } from '../sources/target.ts';
import { toIssue, type Issue } from './issue.ts';

/** Issues of the files that are no readable entry, or are one with an odd mode. `path` decides what each should be. */
export function checkFiles(others: readonly MediaFile[]): Issue[] {
  return others.flatMap((file): Issue[] => {
    const where = { file: file.path, line: 1, column: 1 };
    if (file.kind === 'link') return [toIssue('lien-symbolique', where)];
    if (file.kind === 'special') return [toIssue('fichier-etranger', where)];
    return [...(file.isExecutable ? [toIssue('fichier-executable', where)] : []), ...checkPlace(file, where)];
  });
}

function checkPlace({ path, bytes, fault }: MediaFile, where: Parameters<typeof toIssue>[1]): Issue[] {
  if (path.startsWith('content/media/')) {
    if (toTarget(path)?.kind !== 'media') return [toIssue('media-mal-nomme', where)];
    return fault ? [toIssue('media-refuse', where, fault)] : [];
  }
  if (path.startsWith('public/')) return [];
  if (!parseSourceFile(path, '')) return [toIssue('fichier-etranger', where)];
  return bytes > FILE_BYTES ? [toIssue('fichier-trop-lourd', where)] : [];
}
