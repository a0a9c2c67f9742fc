/** Boxes before the items of a list. */
import type { Node } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** The items of a list in which the selection is, the innermost ones. */
function itemsOf({ doc, selection: { from, to } }: EditorState): { node: Node; at: number }[] {
  const items: { node: Node; at: number }[] = [];
  doc.nodesBetween(from, to, (node, at) => void (node.type === nodes.list_item && items.push({ node, at })));
  return items.filter(({ node, at }) => !items.some((other) => other.at > at && other.at < at + node.nodeSize));
}

const setBoxes =
  (choose: (checked: boolean | null) => boolean | null): Command =>
  (state, dispatch) => {
    const items = itemsOf(state);
    if (items.length === 0) return false;
    const transaction = state.tr;
    for (const { node, at } of items)
      transaction.setNodeMarkup(at, null, { ...node.attrs, checked: choose(node.attrs['checked'] as boolean | null) });
    dispatch?.(transaction);
    return true;
  };

/** Whether the caret is in an item that has a box. */
export const isInTask = (state: EditorState): boolean => itemsOf(state).some(({ node }) => node.attrs['checked'] !== null);

/** Ticks, or unticks. */
export const toggleBox: Command = (state, dispatch) => isInTask(state) && setBoxes((checked) => checked !== true)(state, dispatch);

/** Ticks, or unticks, the item that is at a place of the document. */
export const toggleBoxAt =
  (at: number): Command =>
  (state, dispatch) => {
    const item = state.doc.nodeAt(at);
    if (item?.type !== nodes.list_item || item.attrs['checked'] === null) return false;
    dispatch?.(state.tr.setNodeMarkup(at, null, { ...item.attrs, checked: item.attrs['checked'] !== true }));
    return true;
  };

/** A list to tick; a list that is one loses its boxes. */
export const toggleTasks: Command = (state, dispatch, view) => {
  if (itemsOf(state).length > 0) return setBoxes((checked) => (checked === null ? false : null))(state, dispatch);
  if (!dispatch) return wrapInList(nodes.bullet_list)(state);
  return wrapInList(nodes.bullet_list)(state, dispatch) && view !== undefined && setBoxes(() => false)(view.state, view.dispatch);
};
