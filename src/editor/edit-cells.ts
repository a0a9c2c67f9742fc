/** A table of which some cells were changed, or rows added and removed: of the file, their bytes alone change. */
import type { Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import { toPhrasing } from './document/to-phrasing.ts';
import { matchBlocks } from './match-blocks.ts';
import type { AuthorStyle } from './text/author-style.ts';
import { toMeaning } from './text/meaning.ts';
import { minimise } from './text/minimise.ts';
import { readTree } from './text/read-tree.ts';
import { writeTree } from './text/write-tree.ts';

/** Lines of a table that are no row: the one below the header. */
const RULE = 1;

interface Writing {
  style: AuthorStyle;
  context: string;
}

/** A row of the file: what it shows, and its line. */
interface Row {
  shown: Node;
  line: string;
}

/**
 * The source of a table with the rows and the cells of `after` in the place of those of `before` that differ. Undefined when the
 * two have not the same header but for its words, or not the same columns, or when a cell is not found in the source; what it
 * means is for the caller to judge.
 */
export function editCells({ source, shown: before }: { source: string; shown: Node }, after: Node, writing: Writing): string | undefined {
  const [header = '', rule = '', ...lines] = source.split('\n');
  const columns = before.firstChild?.childCount;
  if (lines.length !== before.childCount - RULE || !before.firstChild || !after.firstChild) return undefined;
  if (after.children.some(({ childCount }) => childCount !== columns)) return undefined;
  const rows = lines.map((line, index): Row => ({ line, shown: before.child(index + 1) }));
  const places = matchBlocks(
    rows.map(({ shown }) => shown),
    after.children.slice(1),
  );
  const first = editRow({ shown: before.firstChild, line: header }, after.firstChild, writing);
  if (first === undefined) return undefined;
  const written = [first, rule];
  /** A new row has the spaces of the one above it. */
  let above: Row = rows[0] ?? { shown: before.firstChild, line: header };
  for (const [index, { same, replaces }] of places.entries()) {
    const own = rows[same ?? replaces ?? -1];
    const row = after.child(index + 1);
    const line = own ? editRow(own, row, writing) : addRow(above, row, writing);
    if (line === undefined) return undefined;
    written.push(line);
    above = own ?? above;
  }
  return written.join('\n');
}

/** A line cut at its bars: its cells, and what stands before its first bar and after its last. */
export const toParts = (line: string): string[] => line.split(/(?<=(?<!\\)(?:\\\\)*)\|/u);
const toFirst = (line: string): number => (line.trimStart().startsWith('|') ? 1 : 0);

/** A line with the cells that differ in the place of its own. */
function editRow({ shown, line }: Row, row: Node, writing: Writing): string | undefined {
  if (shown.childCount !== row.childCount) return undefined;
  const parts = toParts(line);
  for (const [column, cell] of row.children.entries()) {
    const old = shown.child(column);
    if (cell.eq(old)) continue;
    const at = toFirst(line) + column;
    const part = parts[at];
    if (part === undefined || cell.attrs['align'] !== old.attrs['align']) return undefined;
    parts[at] = fill(part, (text) => writeCell(cell, text, writing));
  }
  return parts.join('|');
}

/** A line of its own, with the bars and the spaces of another. */
function addRow({ shown, line }: Row, row: Node, writing: Writing): string | undefined {
  const parts = toParts(line);
  const first = toFirst(line);
  // A row that lacks cells is no pattern, nor is one that has more than its table.
  if (parts.length - first - (line.trimEnd().endsWith('|') ? 1 : 0) !== shown.childCount) return undefined;
  for (const [column, cell] of row.children.entries()) {
    const at = first + column;
    parts[at] = fill(parts[at] ?? '', () => writeCell(cell, '', writing));
  }
  return parts.join('|');
}

/** Another text between the spaces of a cell; columns that its author lined up stay so as long as there is room. */
function fill(part: string, write: (text: string) => string): string {
  const text = part.trim();
  const written = write(text);
  if (text === '') return part === '' ? written : ` ${written}${' '.repeat(Math.max(1, part.length - 1 - written.length))}`;
  const start = part.slice(0, part.indexOf(text));
  const end = part.slice(start.length + text.length);
  return start + written + (end.length > 1 ? ' '.repeat(Math.max(1, part.length - start.length - written.length)) : end);
}

/** A cell as its author would write it, from what it was. */
function writeCell(cell: Node, original: string, { style, context }: Writing): string {
  const table: Table = { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: toPhrasing(cell) }] }] };
  const written = /^\|([^\n]*)\|$/mu.exec(writeTree([table], style))?.[1]?.trim() ?? '';
  const meaning = toMeaning([table]);
  return minimise(original, written, (text) => toMeaning(readTree(`| ${text} |\n| - |`, context).children) === meaning);
}
