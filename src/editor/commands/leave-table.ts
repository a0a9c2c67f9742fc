/** The arrows at the edges of a table: out of it, never between its cells, where a letter would make a cell that no other row has. */
import { GapCursor } from 'prosemirror-gapcursor';
import { Selection, TextSelection, type Command } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** From a cell to its row, then to its table; and from before a row to inside its first cell. */
const TABLE = 2;

/**
 * What this arrow does in a table: up and down go to the next row of the same column; where the table ends, the caret goes to
 * what is next to it, in a new paragraph when nothing is. Within a cell the arrow is the browser's.
 */
export const leaveTable =
  (key: 'up' | 'down' | 'left' | 'right'): Command =>
  (state, dispatch, view) => {
    const { selection, doc } = state;
    if (!(selection instanceof TextSelection) || !selection.empty || !isInTable(state) || !view?.endOfTextblock(key)) return false;
    const { $head } = selection;
    const way = key === 'down' || key === 'right' ? 1 : -1;
    const isLast = (depth: number) => $head.index(depth) === (way > 0 ? $head.node(depth).childCount - 1 : 0);
    const table = $head.depth - TABLE;
    const isAcross = key === 'left' || key === 'right';
    if (isAcross && !(isLast(table) && isLast(table + 1))) return false;
    if (!isLast(table)) {
      // Browsers go to the next cell of the same row.
      const row = $head.node(table).child($head.index(table) + way);
      const start = way > 0 ? $head.after(table + 1) : $head.before(table + 1) - row.nodeSize;
      const column = Math.min($head.index(table + 1), row.childCount - 1);
      const before = row.children.slice(0, column).reduce((size, { nodeSize }) => size + nodeSize, 0);
      const at = start + before + TABLE + Math.min($head.parentOffset, row.child(column).content.size);
      dispatch?.(state.tr.setSelection(TextSelection.create(doc, at)).scrollIntoView());
      return true;
    }
    const $edge = doc.resolve(way > 0 ? $head.after(table) : $head.before(table));
    const next = way > 0 ? $edge.nodeAfter : $edge.nodeBefore;
    const transaction = state.tr;
    if (!next) {
      transaction.insert($edge.pos, nodes.paragraph.create());
      transaction.setSelection(TextSelection.create(transaction.doc, $edge.pos + 1));
    } else if (next.type === nodes.table || next.isAtom) transaction.setSelection(new GapCursor($edge));
    else transaction.setSelection(Selection.near($edge, way));
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
