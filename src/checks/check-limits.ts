/**
 * What is too long or too nested to be parsed in a reasonable time: every parser of Markdown costs the square of
 * something (marks of one paragraph, open containers). Read in one pass, before any parser.
 */
import { inBody, type SourceFile } from '../sources/source-file.ts';
import { toIssue, type Issue } from './issue.ts';

const BODY_KB = 256;
const LINE_LENGTH = 20_000;
const CONTAINERS = 32;
/** Columns of white space before a list mark: about thirty levels. */
const INDENT = 96;
/** Emphases, brackets, tags: what a paragraph and a page may hold. Ten times the fullest of this wiki. */
const BLOCK_MARKS = 1_000;
const BODY_MARKS = 20_000;

/** Issues that forbid parsing the body; none when it can be. */
export function checkLimits(file: Pick<SourceFile, 'path' | 'text' | 'body'>): Issue[] {
  const { body } = file;
  if (new TextEncoder().encode(body).length > BODY_KB * 1024) return [toIssue('texte-trop-long', inBody(file, 0), BODY_KB)];
  const issues: Issue[] = [];
  let [offset, block, total] = [0, 0, 0];
  for (const line of body.split('\n')) {
    const marks = countMarks(line);
    block = line.trim() === '' || isBullet(line) ? marks : block + marks;
    total += marks;
    if (line.length > LINE_LENGTH) issues.push(toIssue('ligne-trop-longue', inBody(file, offset), line.length));
    if (isTooNested(line) || block > BLOCK_MARKS || total > BODY_MARKS) return [...issues, toIssue('trop-imbrique', inBody(file, offset))];
    offset += line.length + 1;
  }
  return issues;
}

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if ('*_[]<`~!'.includes(character)) count += 1;
  return count;
}

/** A bullet always opens a block of its own. */
const isBullet = (line: string): boolean => /^ {0,3}[-*+] /u.test(line);

/** Quotation and list marks that open the line, and white space before a list mark. */
function isTooNested(line: string): boolean {
  let containers = 0;
  let indent = 0;
  for (const word of line.split(/(?<=[>\s])/u, 4 * INDENT)) {
    const mark = word.trim();
    if (mark === '') indent += word.length;
    else if (/^(?:>|[-*+]|\d{1,9}[.)])$/u.test(mark)) containers += 1;
    else return false;
    if (containers > CONTAINERS || (containers > 0 && indent > INDENT)) return true;
  }
  return false;
}
