/** Images in the text. */
import type { Command } from 'prosemirror-state';
import { DECORATIVE, isDecorative } from '../../markdown/decorative.ts';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** Puts the image that the text names by `url` where the caret is, to be described. */
export const insertImage =
  (url: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.image.create({ url })).scrollIntoView());
    return true;
  };

/** Says what the image at `position` shows (null when nobody wrote it yet), or that it only adorns. */
export const describeImage =
  (position: number, alt: string | null, isAdornment = false): Command =>
  (state, dispatch) => {
    const title = state.doc.nodeAt(position)?.attrs['title'] as string | null;
    const said = state.tr.setNodeAttribute(position, 'alt', isAdornment ? '' : alt);
    if (isAdornment !== isDecorative(title)) said.setNodeAttribute(position, 'title', isAdornment ? DECORATIVE : null);
    dispatch?.(said);
    return true;
  };
