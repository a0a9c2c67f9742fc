/** Calls to sources and notes as the site prints them: a number, in the order of the first calls. The text keeps their keys. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type NodeViewConstructor } from 'prosemirror-view';
import { findCalls } from '../../wiki/citations.ts';
import type { EditorWiki } from '../wiki.ts';

interface Spec {
  number: number;
  title: string;
}

const key = new PluginKey<DecorationSet>('call-numbers');
/** Put in a transaction when the titles of the sources are known. */
export const TITLES = 'source-titles';

/** The plugin that numbers them; `getWiki` gives nothing as long as the wiki is not loaded. */
export const numberCalls = (getWiki: () => EditorWiki | undefined): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => number(doc, getWiki()),
      apply: (transaction, numbered) =>
        transaction.docChanged || transaction.getMeta(TITLES) ? number(transaction.doc, getWiki()) : numbered,
    },
    props: {
      decorations: (state) => key.getState(state),
      // A press on what is no text gives the text no focus: the caret goes after the call.
      handleClickOn: (view, _position, node, at, _event, isDirect) => {
        if (!isDirect || node.type.name !== 'call') return false;
        view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at + 1)));
        view.focus();
        return true;
      },
    },
  });

function number(doc: Node, wiki: EditorWiki | undefined): DecorationSet {
  const calls: { called: string; key: string; position?: number }[] = [];
  const written = new Set<string>();
  doc.descendants((node, position) => {
    const { type, attrs } = node;
    if (type.name === 'call') calls.push({ called: String(attrs['call']), key: String(attrs['call']).toLowerCase(), position });
    else if (type.name === 'footnote') written.add(String(attrs['identifier']).toLowerCase());
    // The site numbers those of a passage that is shown as its source as well.
    else if (type.name === 'source') calls.push(...findCalls(String(attrs['text'])).map((called) => ({ called, key: called })));
  });
  const numbers = new Map<string, number>();
  const shown = calls.flatMap(({ called, key: of, position }) => {
    const title = wiki?.titleOfSource(of);
    // A key that is none is printed as it is written.
    if (wiki && title === undefined && !written.has(of)) return [];
    const spec: Spec = { number: numbers.get(of) ?? numbers.size + 1, title: title ?? called };
    numbers.set(of, spec.number);
    return position === undefined ? [] : [Decoration.node(position, position + 1, {}, spec)];
  });
  return DecorationSet.create(doc, shown);
}

/** A call: its number, which names its source when one points at it. */
export const callView: NodeViewConstructor = (first, _view, _position, decorations) => {
  const dom = Object.assign(document.createElement('span'), { className: 'call' });
  const show = (called: string, given: readonly Decoration[]) => {
    const { number: shown, title } = (given.find(({ spec }) => 'number' in (spec as object))?.spec ?? {}) as Partial<Spec>;
    dom.textContent = `[${shown ?? called}]`;
    dom.title = title ?? called;
    dom.dataset['call'] = called;
  };
  show(String(first.attrs['call']), decorations);
  return {
    dom,
    update: (node, given) => {
      if (node.type !== first.type) return false;
      show(String(node.attrs['call']), given);
      return true;
    },
    ignoreMutation: () => true,
  };
};
