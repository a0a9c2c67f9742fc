/** A real git repository made by one `git fast-import`: as many commits as wanted, in a moment. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestCommit {
  message?: string;
  author?: { name: string; email: string };
  /** ISO 8601; a minute after the one before by default. */
  date?: string;
  /** Texts by path; null removes. */
  files?: Readonly<Record<string, string | null>>;
  /** Places of the parents in the list; the commit before by default. */
  parents?: readonly number[];
}

export interface HistoryRepository {
  root: string;
  git: (...args: string[]) => string;
  remove: () => void;
}

const nobody = { name: 'Camille Dépôt', email: 'camille@exemple.invalid' };

/** Makes a repository whose branch `main` ends on the last commit, checked out when `checkout` is asked. */
export function makeHistory(commits: Iterable<TestCommit>, { checkout = false } = {}): HistoryRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'poles-histoire-')));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  writeHistory(root, commits);
  if (checkout) git('reset', '--quiet', '--hard');
  return { root, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Makes a repository in a folder, its branch `main` ending on the last commit; nothing is checked out. */
export function writeHistory(root: string, commits: Iterable<TestCommit>): void {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: root, input: toStream(commits), stdio: ['pipe', 'ignore', 'pipe'] });
}

function toStream(commits: Iterable<TestCommit>): string {
  const lines: string[] = [];
  let [index, seconds] = [0, Date.parse('2026-01-01T12:00:00Z') / 1000];
  for (const { message = `Changement ${index}`, author = nobody, date, files = {}, parents } of commits) {
    seconds = date === undefined ? seconds + 60 : Date.parse(date) / 1000;
    const who = `${author.name} <${author.email}> ${seconds} +0100`;
    const from = parents ?? (index > 0 ? [index - 1] : []);
    lines.push('commit refs/heads/main', `mark :${index + 1}`, `author ${who}`, `committer ${who}`, toData(message));
    from.forEach((parent, place) => lines.push(`${place === 0 ? 'from' : 'merge'} :${parent + 1}`));
    for (const [path, text] of Object.entries(files))
      lines.push(text === null ? `D ${toPath(path)}` : `M 100644 inline ${toPath(path)}\n${toData(text)}`);
    index += 1;
  }
  return `${lines.join('\n')}\n`;
}

const toData = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;
const toPath = (path: string): string => (/["\n]/u.test(path) ? JSON.stringify(path) : path);
