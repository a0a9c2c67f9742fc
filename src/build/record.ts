/** What the last build printed: which key gave each file, and what the file then was. */
import { readFileSync, statSync } from 'node:fs';
import { digest } from '../sources/digest.ts';
import type { Answer } from './answers.ts';
import { keep } from './kept.ts';

/** A file as it was printed. */
export interface Printed {
  /** Digest of what its route asked for it; of what the page printed; of the file. */
  asked: string;
  key: string;
  digest: string;
  /** As the file system has it: the same, nobody has written there since. */
  mark: string;
  /** Places, in the record's answers, of what its page read. */
  reads: readonly number[];
}

export interface Record {
  codeKey: string;
  /** By path in the site. */
  files: Map<string, Printed>;
  answers: readonly Answer[];
}

/** The record that a build left; one without files when there is none, it cannot be read, or it is of another program. */
export function readRecord(path: string, codeKey: string): Record {
  try {
    const { codeKey: last, files, answers } = JSON.parse(readFileSync(path, 'utf8')) as Record & { files: [string, Printed][] };
    if (last === codeKey) return { codeKey, files: new Map(files), answers };
  } catch {
    // None yet, or half of one: everything is printed again.
  }
  return { codeKey, files: new Map(), answers: [] };
}

/** Keeps a record for the next build. */
export const writeRecord = (path: string, record: Record): void => keep(path, { ...record, files: [...record.files] });

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
