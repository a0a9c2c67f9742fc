/** The development server of the site, which alone has the gallery of components. */
import { spawn } from 'node:child_process';
import { freePort } from './free-port.ts';

/** Starts it on a free port; throws what it said when it has not answered within a minute. */
export async function startDevServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const root = new URL('../..', import.meta.url).pathname;
  // Through its own door: the command refuses to run beside a developer's server.
  const start = `import('astro').then(({ dev }) => dev({ root: '.', server: { port: ${port}, host: '127.0.0.1' } }))`;
  const child = spawn(process.execPath, ['--eval', start], {
    cwd: root,
    detached: true,
    // Not the environment of a test, which is another mode of Astro's.
    env: { ...process.env, NODE_ENV: 'development', VITEST: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
  };
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await fetch(`${url}/dev/composants/`).catch((error: unknown) => void (said += String(error)));
    if (answer?.ok) return { url, close };
    if (answer) said += String(answer.status);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await close();
  throw new Error(`The development server did not answer: ${said}`);
}
