/** The two parsers of the one dialect. */
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toDialectContext } from '../../../src/markdown/corpus-context.ts';
import { parseByReference, type Parser } from '../../../src/markdown/parse.ts';
import { parseNatively } from '../../../src/markdown/parse-natively.ts';
import { buildRenderer } from '../../../src/markdown/render.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';
import { ownTexts, specificationTexts, wikiTexts } from '../../support/markdown-texts.ts';

const corpus = buildCorpus(readContent(process.cwd()).files);
const toPrinter = (parse: Parser) => {
  const render = buildRenderer(
    toDialectContext(() => corpus),
    parse,
  );
  return (text: string) => render(text, 'content/guides/essai.md').html;
};

/** Every node with where it begins: what a check says of a text. */
function listPlaces(parse: Parser, text: string): string[] {
  const places: string[] = [];
  visit(parse(text), ({ type, position }) => {
    const { line, column, offset } = position?.start ?? {};
    places.push(`${type} ${line}:${column} ${offset}`);
  });
  return places;
}

describe('the native parser', () => {
  const [native, reference] = [toPrinter(parseNatively), toPrinter(parseByReference)];
  for (const { name, texts } of [wikiTexts(), ownTexts(), ...specificationTexts()])
    it(`gives the page that the reference gives: ${name}`, () => {
      expect(texts.filter((text) => native(text) !== reference(text))).toEqual([]);
    }, 60_000);

  it('says of each node the line, the column and the offset that the reference says', () => {
    const different = wikiTexts().texts.filter(
      (text) => listPlaces(parseNatively, text).join('\n') !== listPlaces(parseByReference, text).join('\n'),
    );
    expect(different).toEqual([]);
  }, 60_000);

  it('leaves colons within a line alone', () => {
    expect(native('À 12:30, voir a:b et ::c, puis <m:abc>.')).toBe(reference('À 12:30, voir a:b et ::c, puis <m:abc>.'));
  });
});
