/** Images in the text. */
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** Puts the image that the text names by `url` where the caret is, to be described. */
export const insertImage =
  (url: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.image.create({ url })).scrollIntoView());
    return true;
  };

/** Whether an image was put in the text and its description left empty. One that came with the text is left to the check. */
export function hasImageToDescribe(document: Node): boolean {
  let isFound = false;
  document.descendants(({ type, attrs }) => void (isFound ||= type === nodes.image && attrs['alt'] === null));
  return isFound;
}
