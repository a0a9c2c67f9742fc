/** Edits of every kind, at random: what is saved prints what the editor shows, and holds the bytes of what was not touched. */
import fc from 'fast-check';
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../src/editor/document/schema.ts';
import { toTree } from '../../../src/editor/document/to-tree.ts';
import { openText } from '../../../src/editor/open-text.ts';
import { saveText } from '../../../src/editor/save-text.ts';
import { ownTexts, specificationTexts } from '../../support/markdown-texts.ts';
import { printNodes, printText } from '../../support/print-tree.ts';

const { marks, nodes } = schema;
const commands: Record<string, Command> = {
  write: (state, dispatch) => (dispatch?.(state.tr.insertText('né d’1 *mot* [[x]] 2. <b> & `')), true),
  erase: (state, dispatch) => (dispatch?.(state.tr.deleteSelection()), true),
  split: (state, dispatch) => {
    if (!state.selection.$from.parent.isTextblock || state.selection.$from.depth > 1) return false;
    dispatch?.(state.tr.split(state.selection.from));
    return true;
  },
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  code: toggleMark(marks.code),
  heading: setBlockType(nodes.heading, { depth: 3 }),
  plain: setBlockType(nodes.paragraph),
  quote: wrapIn(nodes.blockquote),
  bullets: (state, dispatch) => {
    const range = state.selection.$from.blockRange(state.selection.$to);
    if (range?.depth !== 0) return false;
    dispatch?.(state.tr.wrap(range, [{ type: nodes.bullet_list }, { type: nodes.list_item }]));
    return true;
  },
  lift,
};
const texts = [ownTexts(), ...specificationTexts()].flatMap(({ texts }) => texts);
const edit = fc.record({
  name: fc.constantFrom(...Object.keys(commands)),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat(12),
});

/** A browser shows a run of spaces as one, none at the ends of a block, and bold italics as italic bold. */
const asShown = (html: string): string =>
  html
    .replace(/[ \t\n]+/gu, ' ')
    .replace(/ ?(<\/?(?:p|h\d|td|th|li|ul|ol|div|blockquote|section|pre|br)\b[^>]*>) ?/gu, '$1')
    .replace(/(<(?:p|h\d|td|th|li)\b[^>]*>(?:<(?:em|strong|del)>)+) /gu, '$1')
    .replace(/ ((?:<\/(?:em|strong|del)>)+<\/(?:p|h\d|td|th|li)>)/gu, '$1')
    .replace(/<(em|strong|del)> ?<\/\1>/gu, '')
    .replace(/(?:<\/?(?:em|strong|del)>){2,}/gu, (tags) => (tags.match(/<[^>]+>/gu) ?? []).sort().join(''));

/** The document after the edits that apply. */
function play(document: EditorState['doc'], edits: readonly { name: string; from: number; size: number }[]): EditorState['doc'] {
  let state = EditorState.create({ doc: document });
  for (const { name, from, size } of edits) {
    const at = Math.round(from * state.doc.content.size);
    const [$from, $to] = [state.doc.resolve(at), state.doc.resolve(Math.min(at + size, state.doc.content.size))];
    state = state.apply(state.tr.setSelection(TextSelection.between($from, $to)));
    commands[name]?.(state, (transaction) => (state = state.apply(transaction)));
  }
  return state.doc;
}

describe('after edits at random', { timeout: 120_000 }, () => {
  const runs = process.env['CORPORA_DIR'] ? 1000 : 150;

  it('the site prints of the text saved what the editor shows; what was not touched is in it', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const opened = openText(text);
        const document = play(opened.document, edits);
        const saved = saveText(opened, document);
        if (saved === undefined) {
          refused += 1;
          return;
        }
        expect(saveText(opened, document, { near: true })).toBe(saved);
        expect(asShown(printText(saved))).toBe(asShown(printNodes(toTree(document))));
        for (const { shown, bytes } of opened.blocks)
          if (document.children.includes(shown) && shown.type.name !== 'bullet_list' && shown.type.name !== 'ordered_list')
            expect(saved).toContain(bytes.source);
      }),
      // Over so few, the same edits each time: a rate that differs at each run says chance, not the editor (1.9 % over 1,500).
      { numRuns: runs, ...(runs < 1000 && { seed: 2013 }) },
    );
    // A refusal loses nothing, but stops a person: it must stay rare.
    expect(refused / runs).toBeLessThan(0.03);
  });
});
