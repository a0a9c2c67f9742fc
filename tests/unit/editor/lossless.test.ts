import { describe, expect, it } from 'vitest';
import { schema } from '../../../src/editor/document/schema.ts';
import { openText } from '../../../src/editor/open-text.ts';
import { saveText, toRoughText } from '../../../src/editor/save-text.ts';
import { addWord, change, findLosses, startOfBlock } from '../../support/edit-text.ts';
import { ownTexts, specificationTexts, wikiTexts } from '../../support/markdown-texts.ts';

const save = (text: string, edit: (opened: ReturnType<typeof openText>) => ReturnType<typeof addWord>) => {
  const opened = openText(text);
  return saveText(opened, edit(opened) ?? opened.document);
};

describe('what was not touched keeps its bytes', { timeout: 120_000 }, () => {
  it.each([ownTexts(), ...specificationTexts()])('$name: no edit, and a word in each block', ({ texts }) => {
    expect(texts.flatMap((text) => findLosses(text, () => true))).toEqual([]);
  });

  it.each([wikiTexts()])('$name: no edit, and a word in one block of each page', ({ texts }) => {
    expect(texts.flatMap((text, index) => findLosses(text, (rank) => rank === index % 7))).toEqual([]);
  });

  it.each(['\r\n', '\r'])('line ends %j stay as they are, in what is written too', (end) => {
    const [text = ''] = ownTexts().texts;
    const file = text.replaceAll('\n', end);
    expect(save(file, ({ document }) => document)).toBe(file);
    const edited = save(file, (opened) => addWord(opened, 1)) ?? '';
    expect(edited.replace(' ajout', '')).toBe(file);
  });

  it('undoing gives the file back, to the byte', () => {
    const text = '*  un\n*  deux\n\nTitre\n---\n';
    const opened = openText(text);
    const edited = addWord(opened, 0) ?? opened.document;
    const undone = change(edited, (transaction) => transaction.delete(startOfBlock(edited, 1) - 9, startOfBlock(edited, 1) - 3));
    expect(undone.eq(opened.document)).toBe(true);
    expect(saveText(opened, undone)).toBe(text);
  });
});

describe('what is changed is written as its author writes', () => {
  it.each([
    ['*  un\n*  deux', '*  un\n*  deux ajout'],
    ['Un _mot_ et __deux__', 'Un _mot_ et __deux ajout__'],
    ['Titre\n=====', 'Titre ajout\n====='],
    ['~~~js\ncode\n~~~', '~~~js\ncode ajout\n~~~'],
    ['| a | b |\n|:--|--:|\n| [[x\\|y]] | c |', '| a | b |\n|:--|--:|\n| [[x\\|y]] | c ajout |'],
    ['1. a\n1. b', '1. a\n1. b ajout'],
    ['- [x] fait', '- [x] fait ajout'],
    [':::note[Titre]\nÀ 12:30.\n:::', ':::note[Titre]\nÀ 12:30. ajout\n:::'],
    ['Selon le rapport[^cle]: oui', 'Selon le rapport[^cle]: oui ajout'],
    ['Une [[page#section|autre]], une note[^cle].', 'Une [[page#section|autre]], une note[^cle]. ajout'],
  ])('%j', (text, wanted) => {
    expect(save(text, (opened) => addWord(opened, 0))).toBe(wanted);
  });

  it('two lists become neighbours without becoming one', () => {
    const saved = save('- a\n\nentre\n\n- b\n', ({ document }) =>
      change(document, (transaction) => transaction.delete(startOfBlock(document, 1), startOfBlock(document, 2))),
    );
    expect(openText(saved ?? '').blocks).toHaveLength(2);
  });

  it('what follows a block that nobody closed is not swallowed by it', () => {
    const saved = save(':::note\nJamais fermé.\n', ({ document }) =>
      change(document, (transaction) =>
        transaction.insert(document.content.size, schema.nodes.paragraph.create(null, schema.text('Après.'))),
      ),
    );
    expect(saved).toBe(':::note\nJamais fermé.\n:::\n\nAprès.\n');
  });

  it.each([
    ['Voir https://x.fr/a_b_c.', 'Voir <https://x.fr/a_b_c>.'],
    ['Écrire à contact@pole-ess.fr, ou (www.x.fr).', 'Écrire à <contact@pole-ess.fr>, ou ([www.x.fr](http://www.x.fr)).'],
    ['Une source[^cle] sur https://x.fr/?a=1&b=2 et [[Un terme]]', 'Une source[^cle] sur <https://x.fr/?a=1&b=2> et [[Un terme]]'],
  ])('an address that is typed is the link that its readers get: %s', (typed, wanted) => {
    const saved = save('Avant.\n', ({ document }) =>
      change(document, (transaction) => transaction.insert(document.content.size, schema.nodes.paragraph.create(null, schema.text(typed)))),
    );
    expect(saved).toBe(`Avant.\n\n${wanted}\n`);
  });

  it('what has no exact writing is refused, and its rough text holds every word', () => {
    const opened = openText('Un mot <b>en HTML</b>.\n\n<!-- jamais fermé\n');
    const edited = change(opened.document, (transaction) =>
      transaction.insert(opened.document.content.size, schema.nodes.paragraph.create(null, schema.text('Après.'))),
    );
    expect(saveText(opened, edited)).toBeUndefined();
    expect(toRoughText(opened, edited)).toBe('Un mot <b>en HTML</b>.\n\n<!-- jamais fermé\n\n\nAprès.\n');
  });
});
