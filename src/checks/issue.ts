/** What a check found: a row of data. Collecting, printing and failing are three other functions. */
import type { Nodes } from 'mdast';
import type { SourceFile } from '../sources/source-file.ts';
import { codes, type IssueCode } from './codes.ts';

export interface Issue {
  code: IssueCode;
  /** A warning is said and does not stop anything. */
  severity: 'error' | 'warning';
  /** From the project's root. */
  file: string;
  /** From 1; column in code units. */
  line: number;
  column: number;
  /** What happened, then what to do: French, typeset when printed. */
  what: string;
  fix: string;
  /** What to do in the form, where `fix` is said for the file. */
  inForm?: string;
}

export interface Where {
  file: string;
  line: number;
  column: number;
}

/** An issue of a code at a place, worded by the code's row with these arguments. */
export function toIssue<C extends IssueCode>(code: C, where: Where, ...details: Parameters<(typeof codes)[C]['say']>): Issue {
  const row = codes[code];
  const say = row.say as (...details: unknown[]) => readonly [what: string, fix: string, inForm?: string];
  const [what, fix, inForm] = say(...details);
  return { code, severity: 'warning' in row ? 'warning' : 'error', ...where, what, fix, ...(inForm !== undefined && { inForm }) };
}

/** Where a node of a body stands in its file. */
export const ofNode = (file: SourceFile, { position }: Nodes): Where => ({
  file: file.path,
  line: file.bodyLine - 1 + (position?.start.line ?? 1),
  column: position?.start.column ?? 1,
});

/** Order of reading: by file, then line, then column. */
export function compareIssues(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'fr') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);
}
