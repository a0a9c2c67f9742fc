/**
 * What is too long or too nested to be parsed in a reasonable time: every parser of Markdown costs the square of
 * something (marks of one paragraph, open containers). Read in one pass, before any parser. Code is not parsed: its signs
 * do not count.
 */
import { inBody, type SourceFile } from '../sources/source-file.ts';
import { followLines } from './follow-lines.ts';
import { toIssue, type Issue } from './issue.ts';

const BODY_KB = 256;
const LINE_LENGTH = 20_000;
const CONTAINERS = 32;
/** Columns of white space before a list mark: about thirty levels. */
const INDENT = 96;
/** Emphases, brackets, tags: what a block (a paragraph, an item, a row) and a page may hold. Ten times the fullest of this wiki. */
const BLOCK_MARKS = 1_000;
const BODY_MARKS = 20_000;

/** Issues that forbid parsing the body; none when it can be. */
export function checkLimits(file: Pick<SourceFile, 'path' | 'text' | 'body'>): Issue[] {
  const { body } = file;
  if (new TextEncoder().encode(body).length > BODY_KB * 1024) return [toIssue('texte-trop-long', inBody(file, 0), BODY_KB)];
  const issues: Issue[] = [];
  const kindOf = followLines();
  let [offset, block, total] = [0, 0, 0];
  // A carriage return alone ends a line too.
  for (const [whole, line = ''] of body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/gu)) {
    const kind = kindOf(line);
    const marks = kind === 'code' ? 0 : countMarks(line);
    block = kind === 'follows' ? block + marks : marks;
    total += marks;
    if (line.length > LINE_LENGTH) issues.push(toIssue('ligne-trop-longue', inBody(file, offset), line.length));
    if (kind !== 'code' && isTooNested(line)) return [...issues, toIssue('trop-imbrique', inBody(file, offset))];
    if (block > BLOCK_MARKS) return [...issues, toIssue('trop-de-signes', inBody(file, offset), 'block', block, BLOCK_MARKS)];
    if (total > BODY_MARKS) return [...issues, toIssue('trop-de-signes', inBody(file, offset), 'page', total, BODY_MARKS)];
    offset += whole.length;
  }
  return issues;
}

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if ('*_[]<`~!'.includes(character)) count += 1;
  return count;
}

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
