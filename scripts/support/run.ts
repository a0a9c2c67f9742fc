import { spawn } from 'node:child_process';

/**
 * Runs a command of the project's own dependencies and says in one line how it ended; its output is shown only when it
 * fails (`quiet`, the default) or as it comes. Resolves to whether it succeeded.
 */
export async function run(
  name: string,
  [command = '', ...args]: readonly string[],
  { quiet = true, env = {} }: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<boolean> {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  const passed = code === 0;
  if (!passed && quiet) process.stdout.write(`${output}\n`);
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}
