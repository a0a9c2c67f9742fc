/** Keys, typing and history of the editor. */
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { Plugin, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { goToNextCell, isInTable, tableEditing } from 'prosemirror-tables';
import { leaveContainerAtEnd } from '../commands/leave-container.ts';
import { leaveTable } from '../commands/leave-table.ts';
import { addRowBelow } from '../commands/tables.ts';
import { toggleBoxAt } from '../commands/tasks.ts';
import { schema } from '../document/schema.ts';
import { leaveByTab } from './leave-by-tab.ts';
import { readCaret } from './read-caret.ts';
import { titleHints } from './title-hints.ts';

const { marks, nodes } = schema;

/** What is written between brackets becomes one thing as soon as it is closed. */
const closes = (pattern: RegExp, type: NodeType, attribute: string): InputRule =>
  new InputRule(pattern, (state, match, start, end) =>
    state.tr.replaceWith(start, end, type.create({ [attribute]: match[1] }, null, state.storedMarks ?? state.selection.$from.marks())),
  );

const typing = inputRules({
  rules: [
    closes(/\[\[([^[\]\n]{1,300})\]\]$/u, nodes.wikilink, 'wikilink'),
    closes(/\[\^([^\]\s]{1,80})\]$/u, nodes.call, 'call'),
    textblockTypeInputRule(/^(#{2,6})\s$/u, nodes.heading, (match) => ({ depth: match[1]?.length })),
    wrappingInputRule(/^\s*[-*+]\s$/u, nodes.bullet_list),
    wrappingInputRule(/^(\d+)\.\s$/u, nodes.ordered_list, (match) => ({ start: Number(match[1]) })),
    wrappingInputRule(/^>\s$/u, nodes.blockquote),
  ],
});

/** A cell, or the title of a block, holds one line: Enter goes no further. */
const stayOnLine: Command = (state) => isInTable(state) || state.selection.$from.parent.type === nodes.container_label;
const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || isInTable(state)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

const keys = keymap({
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.emphasis),
  Enter: chainCommands(stayOnLine, splitListItem(nodes.list_item)),
  'Shift-Enter': chainCommands(exitCode, breakLine),
  Tab: chainCommands(goToNextCell(1), addRowBelow, sinkListItem(nodes.list_item)),
  'Shift-Tab': chainCommands(goToNextCell(-1), isInTable, liftListItem(nodes.list_item)),
  ArrowUp: leaveTable('up'),
  ArrowDown: chainCommands(leaveTable('down'), leaveContainerAtEnd('down')),
  ArrowLeft: leaveTable('left'),
  ArrowRight: chainCommands(leaveTable('right'), leaveContainerAtEnd('right')),
});

/** The browser's own undo must not run behind the editor's back. */
const ownUndo = new Plugin({
  props: {
    handleDOMEvents: {
      beforeinput: (_, event) => {
        if (!event.inputType.startsWith('history')) return false;
        event.preventDefault();
        return true;
      },
    },
  },
});

/** Each key acts where the caret is seen. */
const ownCaret = new Plugin({ props: { handleDOMEvents: { keydown: readCaret } } });

/** A press on the box of a task, which stands before its text, ticks it, or unticks it; the caret stays where it was. */
const pressBox = (view: EditorView, event: MouseEvent): boolean => {
  if (event.button !== 0 || !view.editable || !(event.target instanceof Element)) return false;
  const items = [...view.dom.querySelectorAll('li[data-checked]')];
  const item = items.findLast((one) => {
    const { left, top, bottom } = one.getBoundingClientRect();
    return event.clientX < left && event.clientX > left - BOX && event.clientY >= top && event.clientY <= bottom;
  });
  if (!item || !toggleBoxAt(view.posAtDOM(item, 0) - 1)(view.state, view.dispatch)) return false;
  event.preventDefault();
  return true;
};
/** Pixels before the text of an item where its box is. */
const BOX = 32;
const boxes = new Plugin({ props: { handleDOMEvents: { mousedown: pressBox } } });

/** The plugins of the editor, made anew for each text that is opened: the history is the text's own. */
export const toPlugins = (): Plugin[] => [
  typing,
  titleHints(),
  leaveByTab(),
  keys,
  keymap(baseKeymap),
  history(),
  gapCursor(),
  tableEditing(),
  boxes,
  ownUndo,
  ownCaret,
];
