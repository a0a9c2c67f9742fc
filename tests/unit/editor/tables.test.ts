/** A cell edited in a table, a row added or removed: of the file, their bytes alone change. */
import { addColumnAfter, deleteColumn } from 'prosemirror-tables';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { addRowBelow, removeRow } from '../../../src/editor/commands/tables.ts';
import { openText } from '../../../src/editor/open-text.ts';
import { saveText } from '../../../src/editor/save-text.ts';
import { change } from '../../support/edit-text.ts';

/** The text saved once `words` is written after `after`, or `after` erased when nothing is. */
function edit(text: string, after: string, words: string): string | undefined {
  const opened = openText(text);
  let at = -1;
  opened.document.descendants((node, place) => {
    const found = node.text?.indexOf(after) ?? -1;
    if (found >= 0) at = place + found;
  });
  const document = change(opened.document, (transaction) =>
    words ? transaction.insertText(words, at + after.length) : transaction.delete(at, at + after.length),
  );
  return saveText(opened, document);
}

/** The text saved once a tool has been used in the cell of a word, and `words` typed where the caret then is. */
function use(text: string, word: string, tool: Command, words = ''): string | undefined {
  const opened = openText(text);
  let at = 0;
  opened.document.descendants((node, place) => {
    if (node.text?.includes(word)) at = place;
  });
  let state = EditorState.create({ doc: opened.document });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  tool(state, (transaction) => (state = state.apply(transaction)));
  return saveText(opened, words ? state.apply(state.tr.insertText(words)).doc : state.doc);
}

describe('a row', () => {
  const tight = '|A|B|\n|:-|-|\n|__un__|deux|\n|trois|six|\n';
  const padded = '| A          | B      |\n| ---------- | ------ |\n| *un*       | deux   |\n';

  it('added has the bars and the spaces of the one above; the others keep their bytes', () => {
    expect(use(tight, 'deux', addRowBelow, 'neuf')).toBe(tight.replace('|deux|\n', '|deux|\n|neuf||\n'));
    expect(use(tight, 'six', addRowBelow, 'neuf')).toBe(`${tight}|neuf||\n`);
    expect(use(tight, 'A', addRowBelow, 'neuf')).toBe(tight.replace('|-|\n', '|-|\n|neuf||\n'));
    expect(use(padded, 'deux', addRowBelow, 'neuf')).toBe(`${padded}| neuf       |        |\n`);
    expect(use('A|B\n-|-\nun|deux\n', 'deux', addRowBelow, 'neuf')).toBe('A|B\n-|-\nun|deux\nneuf|\n');
  });

  it('added at the end of a file without a line end is a line of its own', () => {
    expect(use('| A | B |\n| - | - |\n| un | deux |', 'un', addRowBelow, 'neuf')).toBe('| A | B |\n| - | - |\n| un | deux |\n| neuf |  |');
  });

  it('removed takes its line alone', () => {
    expect(use(tight, 'deux', removeRow)).toBe(tight.replace('|__un__|deux|\n', ''));
    expect(use(tight, 'six', removeRow)).toBe(tight.replace('|trois|six|\n', ''));
  });
});

it('a column added or removed puts no row on the line of another', () => {
  const text = '|A|B|\n|:-|-|\n|__un__|deux|\n|trois|six|';
  expect(use(text, 'six', addColumnAfter, 'neuf')?.split('\n')).toHaveLength(4);
  expect(use(text, 'six', deleteColumn)?.split('\n')).toHaveLength(4);
});

describe('in a table of a `:::` block', () => {
  const block = ':::note[Les *comptes*]\n* Une liste[^vue]\n\n|A|B|\n|-|-|\n|__un__|deux|\n\nUn mot.\n:::\n';

  it('a cell edited changes no other byte', () => {
    expect(edit(block, 'deux', ' de plus')).toBe(block.replace('deux', 'deux de plus'));
  });

  it('a row added or removed changes no other byte', () => {
    expect(use(block, 'deux', addRowBelow, 'neuf')).toBe(block.replace('|deux|\n', '|deux|\n|neuf||\n'));
    expect(use(block, 'deux', removeRow)).toBe(block.replace('|__un__|deux|\n', ''));
  });
});

describe('a cell edited', () => {
  it.each([
    ['in a table whose columns are not lined up', '| A | B | C |\n|---|:-:|--:|\n| un | deux | trois |\n| quatre | cinq | six |\n', 'deux'],
    ['in a table without spaces nor outer bars', 'A|B|C\n-|-|-\nun|deux|trois\nquatre|cinq|six\n', 'deux'],
    [
      'beside a wikilink and a mark of the author’s own',
      '| A | B |\n|---|---|\n| __un__ | [[SIAE\\|deux]] trois |\n| _un_ | un |\n',
      ' trois',
    ],
    ['in the header', '|A|B|\n|-|-|\n|un|deux|\n', 'A'],
    ['beside cells that are empty or lacking', '| A | B | C |\n|---|---|---|\n| un | deux ||\n| un |\n', 'deux'],
    ['with line ends of another system', '| A | B |\r\n|---|---|\r\n| un | deux |\r\n', 'deux'],
  ])('%s changes no other byte', (_, text, word) => {
    expect(edit(text, word, ' de plus')).toBe(text.replace(word, `${word} de plus`));
  });

  it('in columns that are lined up takes its room from its own spaces, and no more than there is', () => {
    const text = '| A          | B    |\n| ---------- | ---: |\n| un         | deux |\n| trois      | six  |\n';
    expect(edit(text, 'un', ' peu')).toBe(text.replace('un         |', 'un peu     |'));
    expect(edit(text, 'un', '')).toBe(text.replace('| un         |', '|            |'));
    expect(edit(text, 'un', ' mot bien plus long')).toBe(text.replace('un         |', 'un mot bien plus long |'));
  });

  it('in a table of a thousand rows leaves the others as they are', () => {
    const text = `| A    | B |\n|------|---|\n${Array.from({ length: 1000 }, (_, index) => `|${index}|b${index}|\n`).join('')}`;
    expect(edit(text, 'b500', ' de plus')).toBe(text.replace('b500', 'b500 de plus'));
  });

  it('keeps a bar that is typed in it', () => {
    expect(edit('| A | B |\n|---|---|\n| un | deux |\n', 'deux', ' | trois')).toBe('| A | B |\n|---|---|\n| un | deux \\| trois |\n');
  });
});
