import type { EditorView } from 'prosemirror-view';

/**
 * Has the editor see the caret where the browser shows it. Browsers tell of a caret that moved a frame later, up to a
 * tenth of a second on an old phone: a key or a tool taken meanwhile would act where the caret was before.
 */
export function readCaret({ dom }: EditorView): void {
  dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
