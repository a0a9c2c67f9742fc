/** The process that builds for `npm start`: kept from one build to the next, it reads and compiles its own code once. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What it sends when a site is built. */
export const BUILT = 'built';

/**
 * Builds the site of `root` each time that it is called, not twice at once; answers whether it is done. A process that fails
 * says why on the console, and ends: what it remembered may be why, and one that remembers nothing tries again. It ends with
 * `signal`.
 */
export function createBuilder(root: string, signal: AbortSignal): () => Promise<boolean> {
  let kept: ChildProcess | undefined;
  const build = (): Promise<boolean> => {
    // One that was killed while it waited builds nothing any more.
    if (!kept?.connected) kept = undefined;
    const isNew = kept === undefined;
    const builder = (kept ??= start(root, signal));
    return new Promise((resolve) => {
      const end = (code: number | null) => {
        kept = undefined;
        resolve(code === 0 || (!isNew && !signal.aborted && build()));
      };
      builder.once('exit', end);
      builder.once('message', () => {
        builder.off('exit', end);
        resolve(true);
      });
      builder.send('build');
    });
  };
  return build;
}

function start(root: string, signal: AbortSignal): ChildProcess {
  // Node then keeps the code that it has read once.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '.build/cache/node') };
  const builder = fork('scripts/build.ts', { cwd: root, env, signal, execArgv: [] });
  builder.on('error', () => builder.kill());
  return builder;
}
