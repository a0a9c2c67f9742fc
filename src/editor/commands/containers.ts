/** Putting blocks in a `:::` block, and taking them out of it. */
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** The blocks selected, or the one in which the caret is, become a block of that name. */
export const putInContainer =
  (name: string): Command =>
  (state, dispatch) => {
    const range = state.selection.$from.blockRange(state.selection.$to);
    if (!range) return false;
    const { parent, startIndex, endIndex } = range;
    const blocks = parent.children.slice(startIndex, endIndex);
    if (!parent.canReplaceWith(startIndex, endIndex, nodes.container) || blocks.some(({ type }) => !isBlock(type.name))) return false;
    const isRecommendation = name === 'recommandation';
    const attributes = isRecommendation ? { id: newId(state.doc) } : {};
    const title = isRecommendation && blocks[0]?.type !== nodes.heading ? [nodes.heading.create({ depth: 3 })] : [];
    const container = nodes.container.createChecked({ name, attributes }, [nodes.container_label.create(), ...title, ...blocks]);
    if (dispatch) {
      const transaction = state.tr.replaceWith(range.start, range.end, container);
      // The caret goes to what is to be written first: past the title, which may stay empty.
      const inside = transaction.doc.resolve(range.start + 1 + (container.firstChild?.nodeSize ?? 0) + 1);
      dispatch(transaction.setSelection(TextSelection.near(inside)).scrollIntoView());
    }
    return true;
  };

const isBlock = (name: string): boolean => schema.nodes[name]?.isInGroup('block') ?? false;

/** An identifier that no recommendation of the text bears; the author may give a better one in the source. */
function newId(document: Node): string {
  const taken = new Set<string | undefined>();
  document.descendants(({ attrs }) => void taken.add((attrs['attributes'] as { id?: string } | null)?.id));
  let number = 1;
  while (taken.has(`recommandation-${number}`)) number += 1;
  return `recommandation-${number}`;
}

/** Depth of the block in which the caret is; undefined outside any. */
export function containerDepth({ selection: { $from } }: EditorState): number | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === nodes.container) return depth;
  return undefined;
}

/** Takes the block away from around what it holds; its title becomes a paragraph. */
export const leaveContainer: Command = (state, dispatch) => {
  const depth = containerDepth(state);
  if (depth === undefined) return false;
  const { $from } = state.selection;
  const [label, ...blocks] = $from.node(depth).children;
  const title = label && label.childCount > 0 ? [nodes.paragraph.create(null, label.content)] : [];
  const left = [...title, ...blocks];
  dispatch?.(
    state.tr.replaceWith($from.before(depth), $from.after(depth), left.length > 0 ? left : nodes.paragraph.create()).scrollIntoView(),
  );
  return true;
};
