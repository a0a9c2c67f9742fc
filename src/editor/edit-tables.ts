/** A block of which tables alone were changed, itself or in a `:::` block: what is not their changed cells keeps its bytes. */
import type { Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import { editCells, toParts } from './edit-cells.ts';
import type { AuthorStyle } from './text/author-style.ts';
import { readTree } from './text/read-tree.ts';

/**
 * The source of the block with what changed of its tables. Undefined when something else changed, or when a table has not the
 * shape that its own had; what it means is for the caller to judge.
 */
export function editTables(
  { source, shown }: { source: string; shown: Node },
  after: Node,
  writing: { style: AuthorStyle; context: string },
): string | undefined {
  if (shown.type !== after.type) return undefined;
  if (after.type.name === 'table') return editCells({ source, shown }, after, writing);
  if (after.type.name !== 'container' || !shown.sameMarkup(after) || shown.childCount !== after.childCount) return undefined;
  const [block] = readTree(source).children;
  if (block?.type !== 'containerDirective') return undefined;
  const tables = block.children.filter((child): child is Table => child.type === 'table');
  const lines = source.split('\n');
  for (const [index, node] of [...after.children.entries()].toReversed()) {
    const own = shown.child(index);
    const table = own.type.name === 'table' ? tables.pop() : undefined;
    if (own.eq(node)) continue;
    if (!table?.position || !block.position || node.type !== own.type) return undefined;
    // Of what is in a block, the lines alone can be relied on.
    const [start, end] = [table.position.start.line - block.position.start.line, table.position.end.line - block.position.start.line + 1];
    const edited = editCells({ source: lines.slice(start, end).join('\n'), shown: own }, node, writing);
    if (edited === undefined) return undefined;
    lines.splice(start, end - start, ...edited.split('\n'));
  }
  return lines.join('\n');
}

/**
 * Whether a writing has a line of more cells than any line that it comes from: what is beyond the columns of a table is not shown,
 * so that two rows on one line would mean the first.
 */
export function hasSpareCells(text: string, from: readonly string[]): boolean {
  const most = (some: string) => Math.max(...some.split('\n').map((line) => toParts(line).length));
  return most(text) > Math.max(...from.map(most));
}
