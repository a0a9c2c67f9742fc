/** `[[` and `[^` propose pages and sources while one types: a list box under the caret, led from the text by the keys. */
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { editorStrings } from '../../ui/editor-strings.ts';
import { schema } from '../document/schema.ts';
import type { EditorWiki, Proposal, ProposalKind } from '../wiki.ts';
import { TITLES } from './call-numbers.ts';

const { nodes } = schema;
const key = new PluginKey<number>('completion');
const OPENING = /\[(\[|\^)([^[\]|\n]{0,80})$/u;

interface Typed {
  kind: ProposalKind;
  from: number;
  words: string;
}

/** What is being typed after an opening, before the caret. */
function findTyped({ selection: { $from, empty } }: EditorState): Typed | undefined {
  if (!empty || !$from.parent.inlineContent || $from.parent.type.spec.code) return undefined;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 90), $from.parentOffset, undefined, '\uFFFC');
  const match = OPENING.exec(before);
  if (!match) return undefined;
  return { kind: match[1] === '[' ? 'page' : 'source', from: $from.pos - match[0].length, words: match[2] ?? '' };
}

const write = (view: EditorView, { kind, from }: Typed, { value, form }: Proposal): void => {
  const node = kind === 'page' ? nodes.wikilink.create({ wikilink: value }) : nodes.call.create({ call: value });
  view.dispatch(view.state.tr.replaceWith(from, view.state.selection.from, node).scrollIntoView());
  view.focus();
  // Another tab: the text stays as it is, with its call.
  if (form !== undefined) window.open(form, '_blank', 'noopener');
};

/** The plugin; `id` names the list box, `getWiki` gives nothing as long as the wiki is not loaded. */
export function completion(id: string, getWiki: () => EditorWiki | undefined): Plugin {
  const list = Object.assign(document.createElement('ul'), { id: `${id}-propositions`, className: 'proposals', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', editorStrings.proposals);
  let typed: Typed | undefined;
  let proposals: Proposal[] = [];
  let active = 0;
  /** Where the reader closed the list, which then stays closed. */
  let dismissed: number | undefined;

  const choose = (view: EditorView, proposal = proposals[active]) => typed && proposal && write(view, typed, proposal);
  const mark = (view: EditorView) => {
    for (const [index, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(index === active));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    if (list.hidden) view.dom.removeAttribute('aria-activedescendant');
    else view.dom.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const show = (view: EditorView, kept?: string) => {
    typed = findTyped(view.state);
    if (typed?.from !== dismissed) dismissed = undefined;
    proposals = typed && dismissed === undefined ? (getWiki()?.propose(typed.kind, typed.words) ?? []) : [];
    active = Math.max(
      0,
      proposals.findIndex(({ value }) => value === kept),
    );
    list.hidden = proposals.length === 0;
    list.replaceChildren(
      ...proposals.map(({ label, detail }, index) => {
        const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}`, textContent: label });
        option.setAttribute('role', 'option');
        option.append(' ', Object.assign(document.createElement('small'), { textContent: detail }));
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(view, proposals[index]);
        });
        return option;
      }),
    );
    if (typed && !list.hidden) {
      const caret = view.coordsAtPos(typed.from);
      const frame = list.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
      list.style.insetInlineStart = `${Math.max(0, Math.min(caret.left - frame.left, frame.width - list.offsetWidth))}px`;
      list.style.insetBlockStart = `${caret.bottom - frame.top + 4}px`;
    }
    mark(view);
  };
  const keys: Record<string, (view: EditorView) => void> = {
    ArrowDown: (view) => ((active = (active + 1) % proposals.length), mark(view)),
    ArrowUp: (view) => ((active = (active + proposals.length - 1) % proposals.length), mark(view)),
    Enter: (view) => choose(view),
    Tab: (view) => choose(view),
    Escape: (view) => ((dismissed = typed?.from), show(view)),
  };
  return new Plugin<number>({
    key,
    state: { init: () => 0, apply: (transaction, times) => (transaction.getMeta(TITLES) ? times + 1 : times) },
    view: (view) => {
      view.dom.after(list);
      view.dom.setAttribute('aria-controls', list.id);
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc || !before.selection.eq(view.state.selection)) show(view);
          // What is chosen among those that are shown stays chosen when others join them.
          else if (!list.hidden && key.getState(before) !== key.getState(view.state)) show(view, proposals[active]?.value);
        },
        destroy: () => list.remove(),
      };
    },
    props: {
      handleKeyDown: (view, event) => {
        const act = list.hidden ? undefined : keys[event.key];
        act?.(view);
        return act !== undefined;
      },
      handleDOMEvents: { blur: () => void (list.hidden = true) },
    },
  });
}
