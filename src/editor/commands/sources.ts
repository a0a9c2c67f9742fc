/** Calls to sources, in the whole text. */
import type { Command } from 'prosemirror-state';

/** The same text with the calls to one key made calls to another. */
export const renameCalls = (text: string, from: string, to: string): string => text.replaceAll(`[^${from}]`, `[^${to}]`);

/** Makes the calls to a source calls to another, those in passages shown as their source too; false when there are none. */
export const renameSource =
  (from: string, to: string): Command =>
  (state, dispatch) => {
    const { tr } = state;
    state.doc.descendants((node, position) => {
      if (node.type.name === 'call' && node.attrs['call'] === from) tr.setNodeAttribute(position, 'call', to);
      if (node.type.name !== 'source') return;
      const text = node.attrs['text'] as string;
      if (text.includes(`[^${from}]`)) tr.setNodeAttribute(position, 'text', renameCalls(text, from, to));
    });
    if (tr.docChanged) dispatch?.(tr);
    return tr.docChanged;
  };
