/** Putting blocks in a `:::` block, and taking them out of it. */
import type { Node, ResolvedPos } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** A block of that name: around the blocks selected, or empty after the one in which the caret is, or in its place when it is empty. */
export const putInContainer =
  (name: string): Command =>
  (state, dispatch) => {
    const range = state.selection.empty ? findPlace(state.selection.$from) : findBlocks(state);
    if (!range) return false;
    const { start, end, blocks } = range;
    const isRecommendation = name === 'recommandation';
    const attributes = isRecommendation ? { id: newId(state.doc) } : {};
    const title = isRecommendation && blocks[0]?.type !== nodes.heading ? [nodes.heading.create({ depth: 3 })] : [];
    const container = nodes.container.createChecked({ name, attributes }, [nodes.container_label.create(), ...title, ...blocks]);
    if (dispatch) {
      const transaction = start === end ? state.tr.insert(start, container) : state.tr.replaceWith(start, end, container);
      // The caret goes to what is to be written first: past the title, which may stay empty.
      const inside = transaction.doc.resolve(start + 1 + (container.firstChild?.nodeSize ?? 0) + 1);
      dispatch(transaction.setSelection(TextSelection.near(inside)).scrollIntoView());
    }
    return true;
  };

/** What a new block stands in the place of, and holds. */
interface Place {
  start: number;
  end: number;
  blocks: readonly Node[];
}

/** The blocks selected, when they may stand together in another. */
function findBlocks({ selection: { $from, $to } }: EditorState): Place | undefined {
  const range = $from.blockRange($to);
  if (!range) return undefined;
  const { parent, startIndex, endIndex, start, end } = range;
  const blocks = parent.children.slice(startIndex, endIndex);
  const isPossible = parent.canReplaceWith(startIndex, endIndex, nodes.container) && blocks.every(({ type }) => isBlock(type.name));
  return isPossible ? { start, end, blocks } : undefined;
}

/** After the list, the table or the paragraph of the caret, in the text or in the block where it is. */
function findPlace($from: ResolvedPos): Place | undefined {
  const blocks = [nodes.paragraph.create()];
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (!$from.node(depth - 1).canReplaceWith($from.indexAfter(depth - 1), $from.indexAfter(depth - 1), nodes.container)) continue;
    if (![nodes.doc, nodes.container].includes($from.node(depth - 1).type)) continue;
    const isEmpty = $from.node(depth).type === nodes.paragraph && $from.node(depth).content.size === 0;
    return { start: isEmpty ? $from.before(depth) : $from.after(depth), end: $from.after(depth), blocks };
  }
  return $from.depth === 0 ? { start: $from.pos, end: $from.pos, blocks } : undefined;
}

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
