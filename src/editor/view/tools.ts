/** The tools above the text: what each is called, does, and when it is there. */
import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { addColumnAfter, deleteColumn, deleteTable, isInTable } from 'prosemirror-tables';
import { editorStrings as words } from '../../ui/editor-strings.ts';
import { containerDepth, leaveContainer, putInContainer } from '../commands/containers.ts';
import { addRowBelow, alignColumns, insertTable, removeRow } from '../commands/tables.ts';
import { isInTask, toggleBox, toggleTasks } from '../commands/tasks.ts';
import { schema } from '../document/schema.ts';
import type { IconName, Look } from './icons.ts';

const { marks, nodes } = schema;

export interface Tool extends Look {
  label: string;
  command: Command;
  /** Whether what is selected already is so: the button is then pressed. */
  isActive?: (state: EditorState) => boolean;
  /** The `:::` block that it puts in the text: some are for some pages only. */
  block?: string;
}

export interface ToolGroup {
  /** Said of a group whose tools are in a menu of that name. */
  menu?: string;
  icon?: IconName;
  /** Tools that make sense in one kind of place are only there. */
  isShown?: (state: EditorState) => boolean;
  tools: readonly Tool[];
}

const hasMark =
  (type: MarkType) =>
  ({ selection: { from, to, empty, $from }, storedMarks, doc }: EditorState): boolean =>
    empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
const mark = (label: string, type: MarkType, icon: IconName): Tool => ({
  label,
  icon,
  words: '',
  command: toggleMark(type),
  isActive: hasMark(type),
});
const heading = (label: string, depth: number): Tool => ({
  label,
  command: setBlockType(nodes.heading, { depth }),
  isActive: ({ selection: { $from } }) => $from.parent.hasMarkup(nodes.heading, { depth }),
});

/** Types what opens a list of proposals: of pages, or of sources. */
const propose =
  (opening: string): Command =>
  (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return false;
    dispatch?.(state.tr.insertText(opening));
    return true;
  };

const linkTo: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  if (!dispatch || hasMark(marks.link)(state)) return toggleMark(marks.link)(state, dispatch);
  const url = window.prompt(words.linkAddress, 'https://');
  return url !== null && /^(?:https?:\/\/|mailto:)\S+\.\S/u.test(url) && toggleMark(marks.link, { url, title: null })(state, dispatch);
};

export const toolGroups: readonly ToolGroup[] = [
  {
    menu: words.style,
    icon: 'style',
    tools: [heading(words.heading, 2), heading(words.subheading, 3), { label: words.paragraph, command: setBlockType(nodes.paragraph) }],
  },
  {
    tools: [
      mark(words.strong, marks.strong, 'strong'),
      mark(words.emphasis, marks.emphasis, 'emphasis'),
      { label: words.bullets, icon: 'bullets', words: '', command: wrapInList(nodes.bullet_list) },
      { label: words.numbers, icon: 'numbers', words: '', command: wrapInList(nodes.ordered_list) },
      { label: words.tasks, icon: 'tasks', words: '', command: toggleTasks, isActive: isInTask },
    ],
  },
  {
    tools: [
      { label: words.pageLink, icon: 'page', words: words.page, command: propose('[[') },
      { label: words.sourceCall, icon: 'source', command: propose('[^') },
      { label: words.link, icon: 'link', command: linkTo, isActive: hasMark(marks.link) },
    ],
  },
  {
    menu: words.insert,
    icon: 'insert',
    tools: [
      { label: words.table, command: insertTable },
      ...Object.entries(words.containers).map(([name, label]) => ({ label, command: putInContainer(name), block: name })),
      { label: words.quote, command: wrapIn(nodes.blockquote) },
    ],
  },
  {
    menu: words.table,
    icon: 'table',
    isShown: isInTable,
    tools: [
      { label: words.addRow, command: addRowBelow },
      { label: words.addColumn, command: addColumnAfter },
      { label: words.removeRow, command: removeRow },
      { label: words.removeColumn, command: deleteColumn },
      { label: words.removeTable, command: deleteTable },
      { label: words.alignLeft, command: alignColumns('left') },
      { label: words.alignCentre, command: alignColumns('center') },
      { label: words.alignRight, command: alignColumns('right') },
    ],
  },
  {
    isShown: (state) => containerDepth(state) !== undefined,
    tools: [{ label: words.leaveContainer, icon: 'frame', command: leaveContainer }],
  },
  { isShown: isInTask, tools: [{ label: words.toggleBox, icon: 'box', command: toggleBox }] },
  {
    tools: [
      { label: words.undo, icon: 'undo', words: '', command: undo },
      { label: words.redo, icon: 'redo', words: '', command: redo },
    ],
  },
];
