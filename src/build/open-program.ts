/** The compiled program of the site, kept from one build to the next. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../sources/find-files.ts';
import { digest } from '../sources/digest.ts';
import { programAdapter } from './adapter.ts';
import type { Page } from './program.ts';

export interface Program {
  listPages(): Promise<Page[]>;
  /** Folder of what is published as it is: styles, scripts, and the files of `public/`. */
  assets: string;
}

/** What a program's folder says of it, written last. */
interface Kept {
  key: string;
  digest: string;
}

/**
 * The program of that key, as it was kept in a folder inside the project, or compiled now from `root`. What was kept is not
 * used when a byte of it is not what was written.
 */
export async function openProgram(root: string, folder: string, key: string): Promise<Program> {
  if (!isKept(folder, key)) await compile(root, folder, key);
  const entry = findFiles(folder, 'server').find(({ path }) => path.startsWith('server/prerender-entry.'));
  const { listPages } = (await import(pathToFileURL(join(folder, entry?.path ?? '')).href)) as Pick<Program, 'listPages'>;
  return { listPages, assets: join(folder, 'assets') };
}

async function compile(root: string, folder: string, key: string): Promise<void> {
  // Not before: most builds need neither Astro nor Vite.
  const { build } = await import('astro');
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await build({ root, outDir: join(next, 'assets'), logLevel: 'warn', adapter: programAdapter(join(next, 'server')) });
  const kept: Kept = { key, digest: digestOf(next) };
  await writeFile(join(next, 'kept.json'), JSON.stringify(kept));
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

function isKept(folder: string, key: string): boolean {
  if (!existsSync(join(folder, 'kept.json'))) return false;
  try {
    const kept = JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')) as Kept;
    return kept.key === key && kept.digest === digestOf(folder);
  } catch {
    return false;
  }
}

const digestOf = (folder: string): string =>
  digest(
    ...['server', 'assets'].flatMap((name) => findFiles(folder, name)).flatMap(({ path }) => [path, readFileSync(join(folder, path))]),
  );
