/** The entries that a build sets aside, written once by it and read by whatever prints the site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CollectionName } from '../model/collection-names.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';

export interface Quarantined {
  path: string;
  collection: CollectionName;
  slug: string;
  /** The entry's title where it can be read, else its slug: one line that any page may print. */
  title: string;
  /** Other names that links may say and former addresses bear. */
  aliases: readonly string[];
  /** Whether the address of the entry is its own: it then gets a page that says it is being corrected. */
  hasAddress: boolean;
  faults: readonly { code: string; line: number }[];
}

const pathIn = (root: string): string => join(root, '.build/quarantine.json');

/** Keeps the list for the build that follows; an empty one is kept too. */
export function writeQuarantine(root: string, entries: readonly Quarantined[]): void {
  mkdirSync(dirname(pathIn(root)), { recursive: true });
  writeFileSync(pathIn(root), JSON.stringify(entries));
}

/** The list of the build under way; empty when there is none. */
export function readQuarantine(root: string): Quarantined[] {
  return existsSync(pathIn(root)) ? (JSON.parse(readFileSync(pathIn(root), 'utf8')) as Quarantined[]) : [];
}

/**
 * The files without those set aside. Each that has an address is there by its names alone (`isUnavailable`), so that links
 * still lead to it; nothing of its text remains.
 */
export function setAside(files: readonly SourceFile[], quarantine: readonly Quarantined[]): SourceFile[] {
  const aside = new Set(quarantine.map(({ path }) => path));
  const stubs = quarantine.flatMap(({ path, title, aliases, hasAddress }) => {
    // JSON is YAML too.
    const stub = hasAddress && parseSourceFile(path, `---\n${JSON.stringify({ title, aliases })}\n---\n`);
    return stub ? [{ ...stub, isUnavailable: true as const }] : [];
  });
  return [...files.filter(({ path }) => !aside.has(path)), ...stubs];
}
