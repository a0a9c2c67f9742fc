import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareSites } from '../../scripts/build-bench/compare-sites.ts';
import { codeEdits, commitAll, contentEdits } from '../../scripts/build-bench/edits.ts';
import { writeProject } from '../../scripts/build-bench/write-project.ts';
import { createBuilder } from '../../scripts/support/builder.ts';
import { toChance } from '../../scripts/support/chance.ts';
import { readContent } from '../../src/sources/read-content.ts';

const project = new URL('../..', import.meta.url).pathname;
const folder = join(project, '.build/incremental');
const edited = { folder, chance: toChance(6) };
const [site, whole] = [join(folder, 'dist'), join(folder, 'whole')];

const kept = join(folder, '.build/kept');
const page = join(site, 'glossaire/scic/index.html');
const program = () => globSync('program/server/prerender-entry.*.mjs', { cwd: kept })[0] ?? '';

type Name = string | (() => string);
const fileOf = (name: Name) => join(kept, typeof name === 'string' ? name : name());
const cut = (name: Name) => () => truncateSync(fileOf(name), 300);
const change = (name: Name, before: string, after: string) => () => {
  const text = readFileSync(fileOf(name), 'utf8');
  if (!text.includes(before)) throw new Error(`${fileOf(name)}: ${before}`);
  writeFileSync(fileOf(name), text.replace(before, after));
};
const memory = join(kept, 'memory/memory.db');
/** One body that is remembered, its words changed behind the build's back. */
const misremember = (before: string, after: string) => () => {
  const database = new DatabaseSync(memory);
  const { changes } = database
    .prepare("UPDATE kept SET value = replace(value, ?, ?) WHERE name = 'bodies/terms/scic.md' AND instr(value, ?) > 0")
    .run(before, after, before);
  database.close();
  if (changes !== 1) throw new Error(before);
};
const writeOverMemory = (size: number) => () => {
  const bytes = readFileSync(memory);
  bytes.fill(7, size);
  writeFileSync(memory, bytes);
};
const writeOtherThing = () => {
  mkdirSync(join(kept, 'memory'), { recursive: true });
  writeFileSync(memory, 'autre chose');
};
const leaveHalf = () => void mkdirSync(join(folder, '.build/site/poles/a-moitie'), { recursive: true });

/** Builds the copy; gives what it says. */
function build(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return `${stdout}${stderr}`;
}

const stopping = new AbortController();
const buildAgain = createBuilder(folder, stopping.signal);

/** Whether the process of a file of `/proc` runs this script in this folder. */
function isRunning(file: string, script: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(script) && readlinkSync(join(file, '../cwd')) === folder;
  } catch {
    // It ended meanwhile.
    return false;
  }
}

/** The processes that run a script in this folder, on Linux. */
const findRunning = (script: string): number[] =>
  globSync('/proc/[0-9]*/cmdline')
    .filter((file) => isRunning(file, script))
    .map((file) => Number(file.split('/')[2]));
const onLinux = it.runIf(process.platform === 'linux');

/** Files of the site that a build which remembers nothing makes otherwise. */
function differences(): string[] {
  rmSync(kept, { recursive: true });
  build('--out', 'whole');
  return compareSites(site, whole);
}

describe('a build after another', () => {
  beforeAll(() => {
    // Vitest's environment would make a development build.
    for (const name of Object.keys(process.env)) if (name !== 'PATH') vi.stubEnv(name, undefined);
    writeProject(project, folder, new Map(readContent(project).files.map(({ path, text }) => [path, text])), 20);
    build();
  }, 120_000);
  afterAll(() => {
    stopping.abort();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const edits = Object.entries({ ...contentEdits, ...codeEdits });
  for (let at = 0; at < edits.length; at += 3) {
    const few = edits.slice(at, at + 3);
    it(`gives the site of a whole build after ${few.map(([name]) => name).join(', ')}`, { timeout: 180_000 }, async () => {
      for (const [turn, [, apply]] of few.entries()) {
        // The history of an edit comes with the build that follows.
        commitAll(edited);
        apply(edited);
        // The process that `npm start` keeps must see what another one built meanwhile.
        if (turn === 1) build();
        else expect(await buildAgain()).toBe(true);
      }
      expect(differences()).toEqual([]);
    });
  }

  onLinux('is made by another process when the one that waited was killed', { timeout: 120_000 }, async () => {
    expect(await buildAgain()).toBe(true);
    const waiting = findRunning('scripts/build.ts');
    expect(waiting).toHaveLength(1);
    for (const id of waiting) process.kill(id, 'SIGKILL');
    await expect.poll(() => findRunning('scripts/build.ts')).toEqual([]);
    expect(await buildAgain()).toBe(true);
  });

  onLinux('leaves no compiler at work when it is killed, and the next one makes the same site', { timeout: 120_000 }, async () => {
    rmSync(join(kept, 'program'), { recursive: true });
    const killed = spawn(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'ignore' });
    // It has begun to write.
    await expect.poll(() => globSync('program.next/*', { cwd: kept }), { timeout: 30_000, interval: 50 }).not.toEqual([]);
    expect(findRunning('compile-ahead.ts')).toHaveLength(1);
    killed.kill('SIGKILL');
    await expect.poll(() => findRunning('compile-ahead.ts'), { timeout: 30_000 }).toEqual([]);
    // Nor has it gone on to the end, beside whatever builds next.
    expect(existsSync(join(kept, 'program'))).toBe(false);
    build();
    expect(compareSites(site, whole)).toEqual([]);
  });

  it('writes again only what cannot say ahead what it prints, when nothing changed', { timeout: 60_000 }, () => {
    expect(Number(/(\d+) fichiers écrits/u.exec(build())?.[1])).toBeLessThan(10);
  });

  it.each([
    ['a record and a memory cut short', [cut('pages.json'), cut('memory/memory.db')]],
    ['a page and a body written over', [() => writeFileSync(page, 'autre chose'), misremember('excédents', 'surplus')]],
    ['a record of other code, in the middle of a build killed', [change('pages.json', '"codeKey":"', '"codeKey":"x'), leaveHalf]],
    ['a memory written over after its head', [writeOverMemory(100_000)]],
    ['a file that is no memory', [writeOtherThing]],
    ['one letter of the program became another', [change(program, 'const', 'consr')]],
  ])('makes the same site after %s', { timeout: 120_000 }, (_, spoil) => {
    for (const act of spoil) act();
    build();
    expect(compareSites(site, whole)).toEqual([]);
  });
});
