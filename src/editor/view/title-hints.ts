/** What the title of each `:::` block may say, shown in it as long as it is empty. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { dialectStrings } from '../../ui/dialect.ts';
import { editorStrings } from '../../ui/editor-strings.ts';
import { schema } from '../document/schema.ts';

/** The titles that the site prints where none is written. */
const usual: Readonly<Record<string, string>> = dialectStrings.containers;
const key = new PluginKey<DecorationSet>('title-hints');

/** The plugin that gives each title the hint of its block, as `data-title`. */
export const titleHints = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => hint(doc),
      apply: (transaction, hinted) => (transaction.docChanged ? hint(transaction.doc) : hinted),
    },
    props: { decorations: (state) => key.getState(state) },
  });

function hint(doc: Node): DecorationSet {
  const hints: Decoration[] = [];
  doc.descendants((node, position, parent) => {
    if (node.type !== schema.nodes.container_label) return !node.isTextblock;
    const name = String(parent?.attrs['name']);
    const words = editorStrings.containerTitles[name] ?? editorStrings.containerTitle(usual[name]);
    hints.push(Decoration.node(position, position + node.nodeSize, { 'data-title': words }));
    return false;
  });
  return DecorationSet.create(doc, hints);
}
