/**
 * Compiles the program of a site whose code changed, in a process of its own: what the compiler takes of memory, more than
 * half a gigabyte, is given back when it ends, before anything is printed. Run: `node compile-ahead.ts <key of the code> <entries to set aside>`.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { getMemory, openMemory } from '../sources/memory.ts';
import { writeQuarantine } from '../sources/quarantine.ts';
import { giveContent } from '../sources/watch-content.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import { giveBackOnce } from './give-back.ts';
import { MEMORY, PROGRAM } from './kept.ts';
import { compileProgram, toProgramKey } from './open-program.ts';
import { readPublishable } from './read-publishable.ts';

/** Waits for that process. That it fails is no fault: the build that follows compiles, and says why it cannot. */
export const compileAhead = (root: string, codeKey: string, aside: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
    const compiler = fork(import.meta.filename, [codeKey, ...aside], { cwd: root, execArgv: [], stdio: [...stdio] });
    compiler.on('error', () => resolve());
    compiler.on('close', () => resolve());
  });

if (process.argv[1] === import.meta.filename) {
  // A build that was killed wants nothing any more, and the next one writes in the same folders.
  process.on('disconnect', () => process.exit(1));
  const root = process.cwd();
  const [codeKey = '', ...aside] = process.argv.slice(2);
  const forget = openMemory(join(root, MEMORY), codeKey);
  const { content, quarantine } = await readPublishable(root, aside, getMemory(), () => undefined);
  writeQuarantine(root, quarantine);
  giveContent(root, content);
  const key = toProgramKey(codeKey, liveCorpus(root, false)());
  // The compiler comes on top.
  giveBackOnce();
  await compileProgram(root, join(root, PROGRAM), codeKey, key);
  forget();
  process.exit();
}
