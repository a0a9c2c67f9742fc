/** A table of which some cells were changed: of the file, their bytes alone change. */
import type { Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import { toPhrasing } from './document/to-phrasing.ts';
import type { AuthorStyle } from './text/author-style.ts';
import { toMeaning } from './text/meaning.ts';
import { minimise } from './text/minimise.ts';
import { readTree } from './text/read-tree.ts';
import { writeTree } from './text/write-tree.ts';

/** Lines of a table that are no row: the one below the header. */
const RULE = 1;

/**
 * The source of a table with the cells of `after` in the place of those of `before` that differ. Undefined when the two have not
 * the same rows and columns, or when a cell is not found in the source; what it means is for the caller to judge.
 */
export function editCells(
  { source, shown: before }: { source: string; shown: Node },
  after: Node,
  { style, context }: { style: AuthorStyle; context: string },
): string | undefined {
  const lines = source.split('\n');
  if (before.childCount !== after.childCount || lines.length !== before.childCount + RULE) return undefined;
  for (const [index, row] of after.children.entries()) {
    const old = before.child(index);
    if (old.childCount !== row.childCount) return undefined;
    const at = index === 0 ? 0 : index + RULE;
    const changed = row.children.flatMap((cell, column) => (cell.eq(old.child(column)) ? [] : [{ cell, column }]));
    if (changed.length === 0) continue;
    const line = lines[at] ?? '';
    const parts = line.split(/(?<=(?<!\\)(?:\\\\)*)\|/u);
    const first = line.trimStart().startsWith('|') ? 1 : 0;
    for (const { cell, column } of changed) {
      if (cell.attrs['align'] !== old.child(column).attrs['align']) return undefined;
      const part = parts[first + column];
      if (part === undefined) return undefined;
      parts[first + column] = fill(part, (text) => writeCell(cell, text, { style, context }));
    }
    lines[at] = parts.join('|');
  }
  return lines.join('\n');
}

/** Another text between the spaces of a cell; columns that its author lined up stay so as long as there is room. */
function fill(part: string, write: (text: string) => string): string {
  const text = part.trim();
  const written = write(text);
  if (text === '') return part === '' ? written : ` ${written} `;
  const start = part.slice(0, part.indexOf(text));
  const end = part.slice(start.length + text.length);
  return start + written + (end.length > 1 ? ' '.repeat(Math.max(1, part.length - start.length - written.length)) : end);
}

/** A cell as its author would write it, from what it was. */
function writeCell(cell: Node, original: string, { style, context }: { style: AuthorStyle; context: string }): string {
  const table: Table = { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: toPhrasing(cell) }] }] };
  const written = /^\|([^\n]*)\|$/mu.exec(writeTree([table], style))?.[1]?.trim() ?? '';
  const meaning = toMeaning([table]);
  return minimise(original, written, (text) => toMeaning(readTree(`| ${text} |\n| - |`, context).children) === meaning);
}
