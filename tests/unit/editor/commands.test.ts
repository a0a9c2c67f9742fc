import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { leaveContainer, putInContainer } from '../../../src/editor/commands/containers.ts';
import { alignColumns, insertTable, removeRow } from '../../../src/editor/commands/tables.ts';
import { toggleBox, toggleBoxAt, toggleTasks } from '../../../src/editor/commands/tasks.ts';
import { openText } from '../../../src/editor/open-text.ts';
import { saveText } from '../../../src/editor/save-text.ts';

const type =
  (text: string): Command =>
  (state, dispatch) => (dispatch?.(state.tr.insertText(text)), true);

/** What is saved of a text after these commands, the caret (or what is selected) at a place of the document, as the buttons run them. */
function play(text: string, caret: number | [from: number, to: number], ...commands: Command[]): string | undefined {
  const opened = openText(text);
  let state = EditorState.create({ doc: opened.document });
  const selection =
    typeof caret === 'number' ? TextSelection.near(state.doc.resolve(caret)) : TextSelection.create(state.doc, caret[0], caret[1]);
  state = state.apply(state.tr.setSelection(selection));
  const view = {
    get state() {
      return state;
    },
    dispatch: (transaction: typeof state.tr) => void (state = state.apply(transaction)),
  };
  for (const command of commands) expect(command(state, view.dispatch, view as never)).toBe(true);
  return saveText(opened, state.doc);
}

describe('the tools of the editor', () => {
  it.each(['note', 'attention', 'citation', 'chiffre', 'inconnu'])('put what is selected in a block « %s »', (name) => {
    expect(play('Avant.\n\nUn mot.\n', [10, 12], putInContainer(name))).toBe(`Avant.\n\n:::${name}\nUn mot.\n:::\n`);
  });

  it.each([
    ['after the paragraph of the caret', 'Avant.\n\nAprès.\n', 1, 'Avant.\n\n:::note\nDedans\n:::\n\nAprès.\n'],
    ['after the list of the caret', '* un\n* deux\n', 4, '* un\n* deux\n\n:::note\nDedans\n:::\n'],
    ['after the table of the caret', '| a |\n|---|\n| b |\n', 4, '| a |\n|---|\n| b |\n\n:::note\nDedans\n:::\n'],
    ['in a text without a word', '', 0, ':::note\nDedans\n:::\n'],
    ['in the block of the caret', ':::attention\nUn mot.\n:::\n', 6, '::::attention\nUn mot.\n:::note\nDedans\n:::\n::::\n'],
  ])('open an empty block, the caret in it, when nothing is selected: %s', (_where, text, caret, written) => {
    expect(play(text, caret, putInContainer('note'), type('Dedans'))?.replace(/\n*$/u, '\n')).toBe(written);
  });

  it('open an empty block that is written even before a word is', () => {
    expect(play('Avant.\n', 2, putInContainer('note'))).toBe('Avant.\n\n:::note\n:::\n');
  });

  it('make of a paragraph a recommendation with an identifier of its own, ready for its title', () => {
    const text = ':::recommandation{#recommandation-1}\n### Une\n\nTexte.\n:::\n\nFaire ceci.\n';
    const end = openText(text).document.content.size - 2;
    expect(play(text, [end - 2, end], putInContainer('recommandation'), type('Deux'))).toBe(
      text.replace('Faire ceci.', ':::recommandation{#recommandation-2}\n### Deux\n\nFaire ceci.\n:::'),
    );
  });

  it('take a block away from around what it holds, and lose no word of it', () => {
    expect(play(':::note[Un titre]\nUn mot.\n:::\n', 14, leaveContainer)).toBe('Un titre\n\nUn mot.\n');
  });

  it('write a table whose column is aligned, and leave it its header', () => {
    expect(play('Avant.\n', 2, insertTable, type('A'), alignColumns('right'))).toBe('Avant.\n\n|  A |   |\n| -: | - |\n|    |   |\n');
    expect(removeRow(EditorState.create({ doc: openText('| a |\n|---|\n| b |').document }))).toBe(false);
  });

  it('make a list to tick of a paragraph or of a list, and tick it', () => {
    expect(play('À faire.\n', 2, toggleTasks)).toBe('- [ ] À faire.\n');
    expect(play('* un\n* deux\n', 4, toggleTasks, toggleBox)).toBe('* [x] un\n* deux\n');
    expect(play('- [x] fait\n', 4, toggleTasks)).toBe('- fait\n');
  });

  it('tick the item whose box is pressed, wherever the caret is, and change no other byte', () => {
    const text = '* [ ]  un\n* [X] deux\n+ trois\n';
    expect(play(text, 2, toggleBoxAt(8))).toBe('* [ ]  un\n* [ ] deux\n+ trois\n');
    expect(play(text, 2, toggleBoxAt(1))).toBe('* [x]  un\n* [X] deux\n+ trois\n');
  });
});
