/** A copy of this project around another content, with a git history: what a bench builds, and where it may change anything. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHistory, type TestCommit } from '../../tests/support/history-repository.ts';
import { digestAll } from '../../src/sources/digest.ts';
import { pickFrom, toChance } from '../support/chance.ts';

const COPIED = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Writes the project in `folder` (made anew), inside this one so that its dependencies are found. `commits` changes follow
 * the commit that brings the texts, each one sentence more in one of them; this history, long to write, is kept from a bench
 * that was interrupted.
 */
export function writeProject(root: string, folder: string, texts: ReadonlyMap<string, string>, commits: number): void {
  const written = join(folder, '.git/corpus');
  const key = digestAll([...[...texts].flat(), String(commits)]);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const [known = '', head = ''] = existsSync(written) ? readFileSync(written, 'utf8').split(' ') : [];
  const isThere = known === key;
  for (const name of isThere ? [...COPIED, 'content', '.build', 'dist'] : [''])
    rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  if (!isThere) writeHistory(folder, toCommits(texts, commits));
  git('reset', '--quiet', '--hard', ...(isThere ? [head] : []));
  writeFileSync(written, `${key} ${git('rev-parse', 'HEAD')}`);
  if (existsSync(join(root, 'content/media'))) cpSync(join(root, 'content/media'), join(folder, 'content/media'), { recursive: true });
}

function* toCommits(texts: ReadonlyMap<string, string>, count: number): Generator<TestCommit> {
  const chance = toChance(2);
  const versions = new Map(texts);
  const paths = [...texts.keys()].filter((path) => path.endsWith('.md'));
  yield { message: 'Premières fiches', files: Object.fromEntries(texts) };
  for (let index = 1; index <= count; index++) {
    const path = pickFrom(paths, chance);
    versions.set(path, `${versions.get(path) ?? ''}\nUne phrase de plus, écrite au changement ${index}.\n`);
    yield { message: `Préciser ${path}`, files: { [path]: versions.get(path) ?? '' } };
  }
}

/** Writes, changes or removes (null) one file of such a project. */
export function edit(folder: string, path: string, change: (text: string) => string | null): void {
  const file = join(folder, path);
  const text = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (text === null) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
