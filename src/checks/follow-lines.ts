/**
 * What each line of a Markdown text is, as far as reading one line after the other can tell: for the limits, which come
 * before any parser. In doubt a line follows the one before: what is taken for code or for a new block, and is not, would
 * let through a paragraph without end.
 */
export type LineKind = 'opens' | 'follows' | 'code';

const BLANK = /^[ \t]*$/u;
/** Items that end a paragraph wherever they stand: an empty one does not, nor does a number other than 1. */
const ITEM = /^ {0,3}(?:[-*+]|1[.)]) +[^ \t]/u;
/** Five spaces before a text would make it code. */
const NUMBERED = /^ {0,3}\d{1,9}[.)] {1,4}(?=[^ \t])/u;
const TABLE_RULE = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)*(?:[ \t]*:?-+:?)?[ \t]*$/u;
/** Fences at the margin: no list nor quotation that they are in can end before them. Backticks with another after them are inline code. */
const FENCE = /^(?:(`{3,})(?!`|.*`)|(~{3,}))/su;
const FENCE_END = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u;
/** In code: what ends the block of the dialect that holds it, be it open, and the fences that MDX alone takes for one. */
const UNSURE_IN_CODE = /^\s*:{3}|^(?: {4}| {0,3}\t)[ \t]*(?:`{3}|~{3})/u;
/** HTML, MDX, and fences elsewhere than at the margin: where they end is for a parser to tell. */
const UNSURE = /^\s*(?:<[a-z!?/]|\{|import\b|export\b)|^[\s>*+.):\d-]+(?:`{3}|~{3})/iu;

/** Gives the kind of each line of a text in turn; a blank line opens what comes after it. */
export function followLines(): (line: string) => LineKind {
  const isRow = followTables();
  const isNumbered = followNumbers();
  let fence = '';
  let isSure = true;
  return (line) => {
    const wasCode = fence !== '';
    isSure &&= !(wasCode ? UNSURE_IN_CODE : UNSURE).test(line);
    if (!isSure || FENCE_END.exec(line)?.[1]?.startsWith(fence || ' ')) fence = '';
    else if (!wasCode) fence = FENCE.exec(line)?.slice(1).join('') ?? '';
    const isCode = isSure && (wasCode || fence !== '');
    const text = isCode ? '' : line;
    const opens = [BLANK.test(text), ITEM.test(text), isRow(text) && isSure, isNumbered(text) && isSure].includes(true);
    return isCode ? 'code' : opens ? 'opens' : 'follows';
  };
}

/** Rows of a table that begins after a blank line, all at the same margin, each with its first bar. */
function followTables(): (line: string) => boolean {
  let [beforeLast, last] = ['', ''];
  let margin: string | undefined;
  return (line) => {
    const isRow = margin !== undefined && line.startsWith(`${margin}|`);
    if (!isRow) margin = undefined;
    const indent = indentOf(line);
    if (TABLE_RULE.test(line) && last.startsWith(`${indent}|`) && BLANK.test(beforeLast) && countCells(last) === countCells(line))
      margin = indent;
    [beforeLast, last] = [last, line];
    return isRow;
  };
}

/** Numbered items of a list that begins at 1, each out of the text of the one before. */
function followNumbers(): (line: string) => boolean {
  /** Where the text of an item begins, as long as all that follows stands in it. */
  let margin = 0;
  return (line) => {
    const indent = indentOf(line).length;
    const mark = NUMBERED.exec(line)?.[0] ?? '';
    const isItem = mark !== '' && (ITEM.test(line) || indent < margin);
    if (isItem) margin = mark.length;
    else if (!BLANK.test(line) && indent < margin) margin = 0;
    return isItem;
  };
}

const indentOf = (line: string): string => /^ */u.exec(line)?.[0] ?? '';
/** A bar that is escaped separates nothing. */
const countCells = (row: string): number =>
  row
    .replace(/\\[\\|]/gu, '')
    .replace(/\|[ \t]*$/u, '')
    .split('|').length;
