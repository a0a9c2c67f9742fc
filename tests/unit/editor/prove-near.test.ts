/** The proof around what was touched, against the reading of the whole. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../src/editor/document/schema.ts';
import { openText } from '../../../src/editor/open-text.ts';
import { saveText } from '../../../src/editor/save-text.ts';
import { specificationTexts } from '../../support/markdown-texts.ts';

/** What reaches beyond its own lines when it is written badly, or somewhere else. */
const REACHING = [
  ...['```', '~~~\ncode', '<div>', '<!--', '<pre>', ':::note', ':::', '***', '===', '---', '-', '- un', '* un', '1. un', '  un'],
  ...['    un', '> un', '[a]: /b', '[a]: /b "c', '[^n]: note', '[^n]', '[a]', '[b][a]', '| a |\n|---|', '| a |', '\\', '# un', '<b>', '`'],
];
const GLUED = [
  'a',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '- a\n',
  '1. a\n',
  '> a\n',
  '# a\n',
  '    a\n',
  '[a]: /c\n',
  '[a]\n',
  '***\n',
  '```\na\n```\n',
  '<i>\n',
  ':::note\na\n:::\n',
  '| a |\n|---|\n| b |\n',
];

const edit = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'remove', 'swap', 'write'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  raw: fc.constantFrom(...REACHING),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function play(document: Node, edits: readonly Edit[]): Node {
  let blocks = [...document.children];
  for (const { kind, at, raw } of edits) {
    const rank = Math.floor(at * blocks.length);
    const source = schema.nodes.source.create({ text: raw });
    const written = schema.nodes.paragraph.create(null, schema.text(raw.replace(/\n/gu, ' ')));
    if (kind === 'replace') blocks[rank] = source;
    else if (kind === 'insert') blocks.splice(rank, 0, source);
    else if (kind === 'write') blocks.splice(rank, 0, written);
    else if (kind === 'remove') blocks.splice(rank, 1);
    else
      blocks = [...blocks.slice(0, rank), ...blocks.slice(rank + 1, rank + 2), ...blocks.slice(rank, rank + 1), ...blocks.slice(rank + 2)];
  }
  return schema.nodes.doc.create(null, blocks.length > 0 ? blocks : [schema.nodes.paragraph.create()]);
}

describe('a text proved around what was touched', { timeout: 120_000 }, () => {
  const runs = process.env['CORPORA_DIR'] ? 20_000 : 1000;
  const made = fc.array(fc.constantFrom(...GLUED), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const texts = specificationTexts().flatMap((set) => set.texts);
  const text = texts.length > 0 ? fc.oneof(made, fc.constantFrom(...texts)) : made;

  it('is the text that the reading of the whole proves', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 3 }), (before, edits) => {
        const opened = openText(before);
        const document = play(opened.document, edits);
        const whole = saveText(opened, document);
        // The whole refuses more: a passage that was not touched and is read otherwise without what follows it.
        if (whole !== undefined) expect(saveText(opened, document, { near: true })).toBe(whole);
      }),
      { numRuns: runs },
    );
  });
});
