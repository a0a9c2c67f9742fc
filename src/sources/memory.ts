/**
 * What a build keeps for the next, in one SQLite file: tens of thousands of small files took as long to write as the site.
 * What cannot be read again as it was written is as if it were not there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digest } from './digest.ts';
import { giveProcess, inProcess } from './in-process.ts';
import { defineQuestion } from './reads.ts';

export interface Memory {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** That of a build: `keep` has a value kept without reading it. */
interface OpenMemory extends Memory {
  keep(name: string): void;
}

const NAME = 'memory';
const none: OpenMemory = { read: () => undefined, write: () => undefined, keep: () => undefined };

/** The memory of the build under way; outside a build, one that keeps nothing. */
export const getMemory = (): Memory => getOpen();

const getOpen = (): OpenMemory => inProcess(NAME, () => none);

/** What a page took from the memory is kept for it as long as the page is left as it is. */
const noteTaken = defineQuestion('taken', (name) => {
  getOpen().keep(name);
  return '';
});

// One transaction holds a build: killed, it leaves what was there before. Nothing waits for the disk, as what a power cut
// would damage is found by its digest, or by SQLite, and made again.
const SETTING = 'PRAGMA synchronous = OFF; PRAGMA cell_size_check = ON';
const TABLE = 'CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, mark TEXT NOT NULL, value TEXT NOT NULL) STRICT';

/**
 * Opens the memory kept in a folder for whatever runs in this process; what was kept there under another key is forgotten.
 * Gives the function that ends it: what was neither read nor written meanwhile is then forgotten too.
 */
export function openMemory(folder: string, key: string): () => void {
  let database = open(folder);
  const used = new Set<string>();
  /** What fails here only costs time: the memory ends there, and the next one begins empty. */
  const attempt = <T>(work: (opened: DatabaseSync) => T): T | undefined => {
    try {
      return database && work(database);
    } catch {
      database = undefined;
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    }
  };
  const find = attempt((opened) => opened.prepare('SELECT mark, value FROM kept WHERE name = ?'));
  const keep = attempt((opened) => opened.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)'));
  const markOf = (name: string, text: string): string => digest(key, name, text);
  giveProcess(NAME, {
    read(name) {
      const row = attempt(() => find?.get(name)) as { mark: string; value: string } | undefined;
      if (!row || markOf(name, row.value) !== row.mark) return undefined;
      used.add(name);
      noteTaken(name);
      return JSON.parse(row.value) as unknown;
    },
    write(name, value) {
      const text = JSON.stringify(value);
      attempt(() => keep?.run(name, markOf(name, text), text));
      used.add(name);
      noteTaken(name);
    },
    keep: (name) => void used.add(name),
  } satisfies OpenMemory);
  return () =>
    attempt((opened) => {
      const forget = opened.prepare('DELETE FROM kept WHERE name = ?');
      for (const { name } of opened.prepare('SELECT name FROM kept').all()) if (!used.has(String(name))) forget.run(name as string);
      opened.exec('COMMIT');
      opened.close();
    });
}

/** Its opened file, made anew when it is not one of ours; undefined when it cannot be opened. */
function open(folder: string, again = true): DatabaseSync | undefined {
  mkdirSync(folder, { recursive: true });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'memory.db'));
    database.exec(SETTING);
    database.exec(TABLE);
    database.exec('BEGIN IMMEDIATE');
    return database;
  } catch {
    if (database?.isOpen) database.close();
    // The journal of a damaged file would be played upon the next.
    rmSync(folder, { recursive: true, force: true });
    return again ? open(folder, false) : undefined;
  }
}
