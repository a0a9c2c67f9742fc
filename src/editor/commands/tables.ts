/** What tables need beyond rows and columns: a first one, and the alignment that Markdown keeps. */
import { closeHistory } from 'prosemirror-history';
import { TextSelection, type Command } from 'prosemirror-state';
import { deleteRow, isInTable, selectedRect } from 'prosemirror-tables';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** A table of two columns, with its header, after the block in which the caret is. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (type: typeof nodes.table_cell) => nodes.table_row.createChecked(null, [type.create(), type.create()]);
  const table = nodes.table.createChecked(null, [row(nodes.table_header), row(nodes.table_cell)]);
  const { $from } = state.selection;
  const at = $from.depth > 0 ? $from.after(1) : $from.pos;
  if (dispatch) {
    const transaction = state.tr.insert(at, table);
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

/** Aligns the columns in which the selection is, header included. */
export const alignColumns =
  (align: 'left' | 'center' | 'right' | null): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { left, right, map, table, tableStart } = selectedRect(state);
    const transaction = state.tr;
    for (const [index, position] of map.map.entries()) {
      const column = index % map.width;
      const cell = table.nodeAt(position);
      if (cell && column >= left && column < right) transaction.setNodeMarkup(tableStart + position, null, { ...cell.attrs, align });
    }
    dispatch?.(transaction);
    return true;
  };

/** A row below the selection, aligned as the header is, with the caret in its first cell; taken back by itself. */
export const addRowBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (!dispatch) return true;
  const { bottom, table, tableStart } = selectedRect(state);
  const cells = table.firstChild?.children.map(({ attrs: { align } }) => nodes.table_cell.create({ align })) ?? [];
  const at = table.children.slice(0, bottom).reduce((end, { nodeSize }) => end + nodeSize, tableStart);
  const transaction = closeHistory(state.tr).insert(at, nodes.table_row.create(null, cells));
  dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** The header stays: Markdown has no table without one. */
export const removeRow: Command = (state, dispatch) => isInTable(state) && selectedRect(state).top > 0 && deleteRow(state, dispatch);
