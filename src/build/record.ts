/** What the last build printed: which key gave each file, and what the file then was. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { digest } from '../sources/digest.ts';

/** A file as it was printed. */
export interface Printed {
  /** Digest of what the page printed, and of the file. */
  key: string;
  digest: string;
  /** As the file system has it: the same, nobody has written there since. */
  mark: string;
}

export interface Record {
  codeKey: string;
  /** By path in the site. */
  files: Map<string, Printed>;
}

/** The record that a build left; one without files when there is none, it cannot be read, or it is of another program. */
export function readRecord(path: string, codeKey: string): Record {
  try {
    const { codeKey: last, files } = JSON.parse(readFileSync(path, 'utf8')) as { codeKey: string; files: [string, Printed][] };
    if (last === codeKey) return { codeKey, files: new Map(files) };
  } catch {
    // None yet, or half of one: everything is printed again.
  }
  return { codeKey, files: new Map() };
}

/** Keeps a record for the next build. */
export const writeRecord = (path: string, { codeKey, files }: Record): void =>
  writeFileSync(path, JSON.stringify({ codeKey, files: [...files] }));

/** The mark of a file as it is now; undefined when it is not a file. */
export function markOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : undefined;
}

/** Whether a file is still what was printed: by its mark, or, when the mark says otherwise (another disk, a restored cache), by its bytes. */
export function isIntact(path: string, { mark, digest: known }: Printed): boolean {
  const now = markOf(path);
  return now !== undefined && (now === mark || digest(readFileSync(path)) === known);
}
