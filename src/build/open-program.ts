/** The compiled program of the site, kept from one build to the next. */
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../sources/find-files.ts';
import { digest } from '../sources/digest.ts';
import { mdxKeysOf } from '../markdown/mdx-keys.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { programAdapter } from './adapter.ts';
import type { Page } from './program.ts';

export interface Program {
  listPages(): Promise<Page[]>;
  /** Folder of what is published as it is: styles, scripts, and the files of `public/`. */
  assets: string;
}

/** What a program's folder says of it, written last. */
interface Kept {
  codeKey: string;
  key: string;
  digest: string;
}

/** The key of the program that prints a wiki: its code, and the entries that are compiled with it. */
export const toProgramKey = (codeKey: string, corpus: Corpus): string => digest(codeKey, ...[...mdxKeysOf(corpus)].flat());

/** Whether the program kept in a folder is of that code. */
export const isOfCode = (folder: string, codeKey: string): boolean => readKept(folder)?.codeKey === codeKey;

/**
 * The program of that key, as it was kept in a folder inside the project, or compiled now from `root`. What was kept is not
 * used when a byte of it is not what was written.
 */
export async function openProgram(root: string, folder: string, codeKey: string, key: string): Promise<Program> {
  const kept = readKept(folder);
  if (kept?.key !== key || kept.digest !== digestOf(folder)) await compileProgram(root, folder, codeKey, key);
  const entry = findFiles(folder, 'server').find(({ path }) => path.startsWith('server/prerender-entry.'));
  const { listPages } = (await import(pathToFileURL(join(folder, entry?.path ?? '')).href)) as Pick<Program, 'listPages'>;
  return { listPages, assets: join(folder, 'assets') };
}

/** Compiles the program into a folder, in place of the one that was there. */
export async function compileProgram(root: string, folder: string, codeKey: string, key: string): Promise<void> {
  // Not before: most builds need neither Astro nor Vite.
  const { build } = await import('astro');
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await build({ root, outDir: join(next, 'assets'), logLevel: 'warn', adapter: programAdapter(join(next, 'server')) });
  const kept: Kept = { codeKey, key, digest: digestOf(next) };
  await writeFile(join(next, 'kept.json'), JSON.stringify(kept));
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

function readKept(folder: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')) as Kept;
  } catch {
    // None yet, or half of one.
    return undefined;
  }
}

const digestOf = (folder: string): string =>
  digest(
    ...['server', 'assets'].flatMap((name) => findFiles(folder, name)).flatMap(({ path }) => [path, readFileSync(join(folder, path))]),
  );
