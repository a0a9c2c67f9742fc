import type { NodeViewConstructor } from 'prosemirror-view';
import { editorStrings } from '../../ui/editor-strings.ts';

/** A block shown as its source: a field of text, whose words are the block. */
export const sourceCard: NodeViewConstructor = (node, view, getPosition) => {
  const field = Object.assign(document.createElement('textarea'), {
    value: String(node.attrs['text']),
    rows: String(node.attrs['text']).split('\n').length,
    spellcheck: false,
  });
  const help = Object.assign(document.createElement('span'), { textContent: editorStrings.sourceBlockHelp });
  const dom = Object.assign(document.createElement('div'), { className: 'source-card', contentEditable: 'false' });
  field.setAttribute('aria-label', editorStrings.sourceBlock);
  dom.append(help, field);
  field.addEventListener('input', () => {
    const position = getPosition();
    if (position !== undefined) view.dispatch(view.state.tr.setNodeMarkup(position, null, { text: field.value }));
  });
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      if (field.value !== next.attrs['text']) field.value = String(next.attrs['text']);
      return true;
    },
    stopEvent: () => true,
    ignoreMutation: () => true,
  };
};
