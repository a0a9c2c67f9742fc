/** A cell edited in a table: of the file, its bytes alone change. */
import { describe, expect, it } from 'vitest';
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
