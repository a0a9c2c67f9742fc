import type { NodeViewConstructor } from 'prosemirror-view';
import { isDecorative } from '../../markdown/decorative.ts';
import { editorStrings } from '../../ui/editor-strings.ts';
import { imageStrings } from '../../ui/image-strings.ts';
import { describeImage } from '../commands/images.ts';

/** Where the images of the text are, and where others are found; how is the affair of who mounts the editor. */
export interface EditorImages {
  /** Address at which the browser finds an image that the text names; undefined when there is none. */
  find(url: string): Promise<string | undefined>;
  /** Has a person choose an image, and gives what the text is to name it by. Nothing is told when none is chosen. */
  pick(insert: (url: string) => void): void;
}

/** Brings the card of an image just placed on the screen, its description ready to be written. */
export function askDescription(card: HTMLElement): void {
  const field = card.querySelector('input');
  const show = () => card.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  show();
  // It takes its height when it is read.
  const again = () => document.activeElement === field && show();
  card.querySelector('img')?.addEventListener('load', again, { once: true });
}

/** An image of the text: what it shows, or why it does not, and its description, which is written there. */
export const imageView =
  (images: EditorImages): NodeViewConstructor =>
  (node, view, getPosition) => {
    const dom = Object.assign(document.createElement('span'), { className: 'image-card', contentEditable: 'false' });
    const shown = Object.assign(document.createElement('img'), { alt: '' });
    const missing = Object.assign(document.createElement('span'), { hidden: true });
    const label = Object.assign(document.createElement('label'), { textContent: imageStrings.description });
    const field = Object.assign(document.createElement('input'), {
      required: true,
      spellcheck: true,
    });
    label.append(field);
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const choice = document.createElement('label');
    choice.append(box, ` ${imageStrings.decorative}`);
    dom.append(shown, missing, label, choice);
    const showDescription = () => {
      const { alt, title } = node.attrs as { alt: string | null; title: string | null };
      box.checked = !alt && isDecorative(title);
      field.disabled = box.checked;
      if (field.value !== (alt ?? '')) field.value = alt ?? '';
    };
    const write = () => {
      const position = getPosition();
      const words = field.value.trim() === '' ? null : field.value;
      if (position !== undefined) describeImage(position, words, box.checked)(view.state, view.dispatch);
    };
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
    field.addEventListener('input', write);
    box.addEventListener('change', write);
    showDescription();
    show();
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        const isSame = next.attrs['url'] === node.attrs['url'];
        node = next;
        showDescription();
        if (!isSame) show();
        return true;
      },
      // Keys and clicks in the description are its own; anywhere else they select the image.
      stopEvent: ({ target }) => target === field || target === box || target === choice,
      ignoreMutation: () => true,
    };
  };
