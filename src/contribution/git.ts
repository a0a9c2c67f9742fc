/** The one file of this room that runs git. */
import { execFile } from 'node:child_process';

export interface Git {
  directory: string;
  /** Standard output, without its last line break; throws a `GitError` when git says no. */
  run(...args: string[]): Promise<string>;
  /** Standard output as bytes. */
  read(...args: string[]): Promise<Buffer>;
  /** Gives git this on its standard input; throws a `GitError` when git says no. */
  feed(input: string, ...args: string[]): Promise<void>;
  /** Whether git says yes, for the commands that answer by their exit code. */
  succeeds(...args: string[]): Promise<boolean>;
}

export class GitError extends Error {}

/**
 * Settings under which contributions are made, whatever the person's own configuration: no hook, no signature, no
 * editor, bytes as they are. Said by the environment, so that no configuration file is ever written.
 */
const settings = {
  'core.hooksPath': '/dev/null',
  'core.autocrlf': 'false',
  'core.quotePath': 'false',
  'core.editor': 'true',
  'commit.gpgSign': 'false',
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  'merge.ff': 'true',
  'rebase.autoStash': 'false',
  'rebase.updateRefs': 'false',
  'gc.auto': '0',
} as const;

/** The environment for git in the contributions' worktree; `author` signs when the person's git knows no name. */
export function toWorktreeEnvironment(author: { name: string; email: string } | undefined): Record<string, string> {
  const entries = Object.entries(settings);
  return {
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(
      entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    ...(author && {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    }),
  };
}

/** Git in a folder, with what `environment` adds to the process's own; messages in English, since code reads some. */
export function createGit(directory: string, environment: Record<string, string> = {}): Git {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...environment };
  const ask = (input: string | undefined, args: string[]) =>
    new Promise<Buffer>((resolve, reject) => {
      const options = { cwd: directory, env, encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 } as const;
      const asked = execFile('git', args, options, (error, stdout, stderr) => {
        if (error) reject(new GitError(`git ${args.join(' ')} : ${stderr.toString().trim() || error.message}`));
        else resolve(stdout);
      });
      if (input === undefined) return;
      // A git that refuses may not read it: how it ends says so.
      asked.stdin?.on('error', () => undefined).end(input);
    });
  const read = (...args: string[]) => ask(undefined, args);
  return {
    directory,
    read,
    feed: async (input, ...args) => void (await ask(input, args)),
    run: async (...args) => (await read(...args)).toString().replace(/\n$/u, ''),
    succeeds: (...args) =>
      read(...args).then(
        () => true,
        () => false,
      ),
  };
}
