import { hideAddresses } from '../text/hide-addresses.ts';
import type { Commit, FileChange, Person } from './commit.ts';
import { COMMIT } from './git.ts';

const FILE = /^100\d{3}$/u;
/** Lines that tools add, and that anybody could forge: they credit nobody. */
const TRAILER = /^[A-Z][A-Za-z-]+-[Bb]y: .*$|^Change-Id: .*$/gmu;

/** The commits of a log made by `readLog`, in its order. Addresses are left out of names and messages. */
export function parseLog(log: string): Commit[] {
  const fields = log.split('\0');
  const people = new Map<string, number>();
  const commits: Commit[] = [];
  let index = 0;
  while (index < fields.length) {
    const head = (fields[index] ?? '').trimStart();
    if (!head.startsWith(COMMIT)) {
      index += 1;
      continue;
    }
    const [, name = '', address = '', date = '', subject = '', body = ''] = fields.slice(index + 1, index + 7);
    const files: FileChange[] = [];
    // The files of a merge stand one field further.
    index += fields[index + 7] === '' ? 8 : 7;
    for (let read = readFile(fields, index); read; read = readFile(fields, index)) {
      files.push(read.file);
      index = read.next;
    }
    commits.push({
      id: head.slice(COMMIT.length),
      order: commits.length,
      author: toPerson(people, name, address),
      date,
      subject: hideAddresses(subject.trim()),
      body: hideAddresses(joinLines(body.replace(TRAILER, '').trim())),
      files,
    });
  }
  return commits;
}

/** `:<mode> <mode> <blob> <blob> <status>`, then one path, or two for a rename; a merge has a colon, mode and blob more a parent. */
function readFile(fields: readonly string[], index: number): { file: FileChange; next: number } | undefined {
  const [row = ''] = (fields[index] ?? '').trimStart().split('\n');
  const colons = /^:+/u.exec(row)?.[0].length ?? 0;
  if (colons === 0) return undefined;
  const words = row.slice(colons).split(' ');
  const status = words.at(-1) ?? '';
  const modes = words.slice(0, colons + 1);
  const blobs = words.slice(colons + 1, 2 * (colons + 1));
  const isMerge = colons > 1;
  const isRename = !isMerge && status.startsWith('R');
  const paths = fields.slice(index + 1, index + (isRename ? 3 : 2)).map((path) => path.normalize('NFC'));
  const [before, after] = [0, colons].map((at) => (FILE.test(modes[at] ?? '') ? blobs[at] : undefined));
  return {
    file: {
      path: paths.at(-1) ?? '',
      ...(isRename && { from: paths[0] ?? '' }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      isMerge,
    },
    next: index + 1 + paths.length,
  };
}

/** Lines cut at the width of a terminal are one paragraph; rows of a list stay rows. */
const joinLines = (text: string): string => text.replace(/(?<!\n)\n(?![\n*-])/gu, ' ').replace(/\n{3,}/gu, '\n\n');

function toPerson(people: Map<string, number>, name: string, address: string): Person {
  const key = (address || name).trim().toLowerCase();
  const number = people.get(key) ?? people.size;
  people.set(key, number);
  return { number, name: hideAddresses(name.trim()) };
}
