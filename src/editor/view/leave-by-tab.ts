/** A way out of the text for who has no mouse: Tab acts in tables and lists; after Escape, it goes to what follows on the page. */
import { Plugin, type EditorState } from 'prosemirror-state';
import { editorStrings } from '../../ui/editor-strings.ts';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** Whether Tab acts where the caret is. */
const isHeld = ({ selection: { $from } }: EditorState): boolean =>
  Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type).some(
    (type) => type === nodes.table || type === nodes.list_item,
  );

/** The plugin, to stand before those that hear Tab; under the text, it says so where Tab is held. */
export function leaveByTab(): Plugin {
  let leaves = false;
  return new Plugin({
    view: (view) => {
      const hint = Object.assign(document.createElement('p'), { id: `${view.dom.id}-touches`, className: 'keys' });
      hint.textContent = editorStrings.leaveByTab;
      const show = () => (hint.hidden = !isHeld(view.state));
      show();
      view.dom.after(hint);
      view.dom.setAttribute('aria-describedby', hint.id);
      return { update: show, destroy: () => hint.remove() };
    },
    props: {
      handleDOMEvents: {
        keydown: (_, { key }) => {
          if (key === 'Shift') return false;
          const isLeaving = leaves && key === 'Tab';
          leaves = key === 'Escape';
          // The browser does what it does with Tab, and the editor nothing.
          return isLeaving;
        },
        blur: () => void (leaves = false),
        mousedown: () => void (leaves = false),
      },
    },
  });
}
