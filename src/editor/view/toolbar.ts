/** The buttons above the text. */
import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { addColumnAfter, addRowAfter } from 'prosemirror-tables';
import { editorStrings } from '../../ui/editor-strings.ts';
import { schema } from '../document/schema.ts';

const { marks, nodes } = schema;

const insertTable: Command = (state, dispatch) => {
  const row = (type: typeof nodes.table_cell) => nodes.table_row.createChecked(null, [type.create(), type.create()]);
  const table = nodes.table.createChecked(null, [row(nodes.table_header), row(nodes.table_cell)]);
  dispatch?.(state.tr.replaceSelectionWith(table).scrollIntoView());
  return true;
};

const commands: readonly [label: string, command: Command][] = [
  [editorStrings.heading, setBlockType(nodes.heading, { depth: 2 })],
  [editorStrings.subheading, setBlockType(nodes.heading, { depth: 3 })],
  [editorStrings.paragraph, setBlockType(nodes.paragraph)],
  [editorStrings.strong, toggleMark(marks.strong)],
  [editorStrings.emphasis, toggleMark(marks.emphasis)],
  [editorStrings.bullets, wrapInList(nodes.bullet_list)],
  [editorStrings.numbers, wrapInList(nodes.ordered_list)],
  [editorStrings.quote, wrapIn(nodes.blockquote)],
  [editorStrings.table, insertTable],
  [editorStrings.addRow, addRowAfter],
  [editorStrings.addColumn, addColumnAfter],
  [editorStrings.undo, undo],
  [editorStrings.redo, redo],
];

export const toButton = (label: string, act: () => void): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  // The text keeps its selection.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
};

/** The buttons, each of which runs its command. */
export const toCommandButtons = (run: (command: Command) => void): HTMLButtonElement[] =>
  commands.map(([label, command]) => toButton(label, () => run(command)));
