/** The arrows at the end of a `:::` block that ends the text: nothing is there to go to, and the text goes on after it. */
import { TextSelection, type Command } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** Puts the caret in a new paragraph after the blocks that it ends, when they end the text; within one, the arrow is the browser's. */
export const leaveContainerAtEnd =
  (key: 'down' | 'right'): Command =>
  (state, dispatch, view) => {
    const { selection, doc, tr } = state;
    if (!(selection instanceof TextSelection) || !selection.empty || !view?.endOfTextblock(key)) return false;
    const { $head } = selection;
    if ($head.depth === 0 || $head.node(1).type !== nodes.container) return false;
    // At each depth, the last of what is there.
    for (let depth = 0; depth < $head.depth; depth++) if ($head.index(depth) < $head.node(depth).childCount - 1) return false;
    const end = doc.content.size;
    tr.insert(end, nodes.paragraph.create());
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
    return true;
  };
