/** The one file of this room that runs git: one `log`, one `cat-file --batch`, whatever the number of pages. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyStrings } from '../ui/history-strings.ts';

const UNREAD = 'UnreadHistory';

/** Git failed at a history that is there: its message says why, in French. */
export class UnreadHistory extends Error {
  override readonly name = UNREAD;
}

/** Whether an error is an `UnreadHistory`. By its name: the program of the site has a class of its own. */
export const isUnread = (error: unknown): error is Error => error instanceof Error && error.name === UNREAD;

/** Why a folder has no history to show. */
export type NoHistory = 'no-git' | 'no-repository' | 'shallow' | 'refused';

/**
 * Settings under which git is read, whatever the person's own configuration. Merges are listed by the files that differ
 * from every parent; renames are followed as far as git's own limit; people bear the names of `.mailmap` alone.
 */
const LOG = [
  '-c',
  'mailmap.file=',
  '-c',
  'mailmap.blob=',
  '-c',
  'log.showSignature=false',
  '-c',
  'log.showRoot=true',
  '-c',
  'log.follow=false',
  '-c',
  'diff.renameLimit=1000',
  'log',
  '-z',
  '--topo-order',
  '--reverse',
  '--diff-merges=combined',
  '--raw',
  '--no-abbrev',
  '--find-renames',
  '--relative',
  '--no-ext-diff',
  '--no-color',
  '--no-notes',
  '--encoding=UTF-8',
];

/** Marks a commit in the log; no path begins with it, and a message cannot hold the NUL before it. */
export const COMMIT = '\u0001';
/** Identifier, parents, name and address after `.mailmap`, date of entry into the branch, subject, body. */
const FORMAT = `%x01${['%H', '%P', '%aN', '%aE', '%cI', '%s', '%b'].join('%x00')}`;

/** Whether the folder's history can be read whole; otherwise why not. A worktree of a repository is one. */
export async function findRepository(root: string): Promise<'whole' | NoHistory> {
  const { status, output, error } = await runGit(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (error === 'ENOENT') return 'no-git';
  const [inside, shallow] = output.toString().split('\n');
  if (status !== 0) return error.includes('not a git repository') ? 'no-repository' : 'refused';
  if (shallow === 'true') return 'shallow';
  return inside === 'true' ? 'whole' : 'no-repository';
}

/**
 * The log of `content/`, from the first commit to `head`, for `parseLog`; empty when the branch has no commit yet (`head` is empty).
 * Throws `UnreadHistory` when it cannot be read: a page that was saved would say that it never was.
 */
export const readLog = async (root: string, head: string): Promise<string> => (head === '' ? '' : readRange(root, head));

/**
 * What `readLog` gives after the commit `from`, when the branch only went on from there, one commit after the other, to `to`;
 * undefined otherwise: beside a merge, or after a past that was written again, the order of all of them may be another.
 */
export async function readAdded(root: string, from: string, to: string): Promise<string | undefined> {
  if (from === '') return undefined;
  const { status, output } = await runGit(root, ['rev-list', '--parents', `${from}..${to}`]);
  const commits = output.toString().trim().split('\n');
  const isPlain = commits.every((row, at) => row.split(' ').slice(1).join() === (commits[at + 1]?.split(' ')[0] ?? from));
  return status === 0 && isPlain ? readRange(root, `${from}..${to}`) : undefined;
}

/** The last commit, empty when there is none yet, and what else decides of how a log reads: settings of git, names of people. */
export async function readState(root: string): Promise<{ head: string; settings: string[] }> {
  const { output } = await runGit(root, ['rev-parse', '--show-toplevel', '--verify', '--quiet', 'HEAD']);
  const [top = '', head = ''] = output.toString().split('\n');
  const { output: config } = await runGit(root, ['config', '--get-regexp', '^(diff|log|i18n|core)\\.']);
  const names = await readFile(join(top, '.mailmap'), 'utf8').catch(() => '');
  return { head, settings: [config.toString(), names] };
}

async function readRange(root: string, range: string): Promise<string> {
  const { status, output, error } = await runGit(root, [...LOG, `--format=${FORMAT}`, range, '--', 'content']);
  if (status !== 0) throw toUnread(error);
  return output.toString();
}

/**
 * The bytes of each blob, by identifier, in one process. Throws `UnreadHistory` when git does not give them all: without one of
 * its versions, a page would say that it was withdrawn, or that it was never saved.
 */
export async function readBlobs(root: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const { status, output, error } = await runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (status !== 0) throw toUnread(error);
  // Each answer is « <id> blob <size>\n<bytes>\n », or « <id> missing\n ».
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(10, start);
    const [id = '', , size] = output.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (size === undefined) continue;
    blobs.set(id, output.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  const lacking = ids.filter((id) => !blobs.has(id));
  if (lacking[0] !== undefined) throw new UnreadHistory(historyStrings.lacking(lacking.length, lacking[0]));
  return blobs;
}

/** A partial clone asks its origin for what it lacks, and git says so when it gets no answer. */
const toUnread = (error: string): UnreadHistory =>
  new UnreadHistory(error.includes('promisor remote') ? historyStrings.partial : historyStrings.unread(error.trim()));

function runGit(cwd: string, args: string[], input = ''): Promise<{ status: number | null; output: Buffer; error: string }> {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd, env });
    const chunks: Buffer[] = [];
    let message = '';
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) => resolve({ status: null, output: Buffer.alloc(0), error: error.code ?? '' }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks), error: message }));
    // A git that ended early says so by its status.
    child.stdin.on('error', () => undefined).end(input);
  });
}
