/** Whether the built site is that of the sources, today. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository, readState } from '../history/git.ts';
import { readReport } from '../links/report-file.ts';
import { digest } from '../sources/digest.ts';
import { readCodeKey } from './code-key.ts';
import { BUILT, keep } from './kept.ts';

/**
 * A site that was built: into which folder of the project, by which code, what its pages could read outside the content, and when
 * it began to read the content, in milliseconds.
 */
export interface BuiltFrom {
  out: string;
  codeKey: string;
  outside: string;
  began: number;
}

/** A file written just after a moment may bear the time of the system's tick before it, in milliseconds. */
const TICK = 20;

/** Says what a site was built from, once it is there. */
export function writeBuiltFrom(root: string, built: BuiltFrom): void {
  keep(join(root, BUILT), built);
}

/**
 * A mark of all that the pages read outside the content and the code: their history (the last commit, names and settings, whether
 * the clone is whole), the report of links, and the day, from which a review is too old.
 */
export async function readOutside(root: string): Promise<string> {
  const [repository, { head, settings }, report] = await Promise.all([findRepository(root), readState(root), readReport(root)]);
  return digest(repository, head, JSON.stringify(report ?? null), new Date().toISOString().slice(0, 10), ...settings);
}

/**
 * Whether the site built into `out` is there, by this code and these settings, with this outside, and nothing of the content
 * has changed since it was read, an added or removed file being a change of its folder.
 */
export async function isFresh(root: string, out: string): Promise<boolean> {
  const built = readBuiltFrom(root);
  if (!existsSync(join(root, out, 'index.html')) || built?.out !== out || built.codeKey !== readCodeKey(root)) return false;
  if (built.outside !== (await readOutside(root))) return false;
  return readLatest(join(root, 'content')) < built.began - TICK;
}

function readBuiltFrom(root: string): BuiltFrom | undefined {
  try {
    return JSON.parse(readFileSync(join(root, BUILT), 'utf8')) as BuiltFrom;
  } catch {
    // None was built, or its building was cut short.
    return undefined;
  }
}

/** The last change below a path, no link being followed, in milliseconds; 0 when there is nothing. */
function readLatest(path: string): number {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  // The second is the system's own: a copy may keep the first.
  const own = Math.max(stats?.mtimeMs ?? 0, stats?.ctimeMs ?? 0);
  if (!stats?.isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => readLatest(join(path, name))));
}
