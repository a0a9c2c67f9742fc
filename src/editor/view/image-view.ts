import type { NodeViewConstructor } from 'prosemirror-view';
import { editorStrings } from '../../ui/editor-strings.ts';

/** Where the images of the text are, and where others are found; how is the affair of who mounts the editor. */
export interface EditorImages {
  /** Address at which the browser finds an image that the text names; undefined when there is none. */
  find(url: string): Promise<string | undefined>;
  /** Has a person choose an image, and gives what the text is to name it by. Nothing is told when none is chosen. */
  pick(insert: (url: string) => void): void;
}

/** An image of the text: what it shows, or why it does not, and its description, which is written there. */
export const imageView =
  (images: EditorImages): NodeViewConstructor =>
  (node, view, getPosition) => {
    const dom = Object.assign(document.createElement('span'), { className: 'image-card', contentEditable: 'false' });
    const shown = Object.assign(document.createElement('img'), { alt: '' });
    const missing = Object.assign(document.createElement('span'), { hidden: true });
    const label = Object.assign(document.createElement('label'), { textContent: editorStrings.imageDescription });
    const field = Object.assign(document.createElement('input'), {
      value: String(node.attrs['alt'] ?? ''),
      required: true,
      spellcheck: true,
    });
    label.append(field);
    dom.append(shown, missing, label);
    const sayMissing = () => {
      const url = String(node.attrs['url']);
      missing.textContent = /^https?:/iu.test(url) ? editorStrings.imageElsewhere(url) : editorStrings.imageMissing(url);
      missing.hidden = false;
      shown.hidden = true;
    };
    shown.addEventListener('error', sayMissing);
    const show = () => {
      [shown.hidden, missing.hidden] = [false, true];
      void images.find(String(node.attrs['url'])).then((address) => (address === undefined ? sayMissing() : (shown.src = address)));
    };
    field.addEventListener('input', () => {
      const position = getPosition();
      if (position !== undefined)
        view.dispatch(view.state.tr.setNodeAttribute(position, 'alt', field.value.trim() === '' ? null : field.value));
    });
    show();
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        const isSame = next.attrs['url'] === node.attrs['url'];
        node = next;
        if (field.value !== (next.attrs['alt'] ?? '')) field.value = String(next.attrs['alt'] ?? '');
        if (!isSame) show();
        return true;
      },
      // Keys and clicks in the description are its own; anywhere else they select the image.
      stopEvent: ({ target }) => target === field,
      ignoreMutation: () => true,
    };
  };
