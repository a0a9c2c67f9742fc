import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinCell, splitCell, unguardCell } from '../../../src/text/csv-cell.ts';

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+33', '-1', '@nom', '\tx', '\rx', "'=1"])('keeps %j as text', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each([
    ["Rapport;=cmd|' /C calc'!A0", "Rapport;'=cmd|' /C calc'!A0"],
    ['a\t@b', "a\t'@b"],
    ['a\n=1', "a\n'=1"],
  ])('keeps %j as text where rows are cut at semicolons, tabs or lines too', (text, expected) => expect(guardCell(text)).toBe(expected));

  it.each(['un texte', '', "l'eau", '1 = 1', 'a ; -b'])('leaves %j as it is', (text) => expect(guardCell(text)).toBe(text));

  it('gives back any text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+@;\t\r\n -]{0,8}\w*$/u));
    fc.assert(fc.property(text, (value) => unguardCell(guardCell(value)) === value));
  });

  it('gives back any list', () => {
    const item = fc.stringMatching(/^[\w|\\ ,;']*$/u).map((value) => value.trim());
    fc.assert(
      fc.property(fc.array(item.filter(Boolean)), (items) => {
        expect(splitCell(joinCell(items))).toEqual(items);
      }),
    );
  });
});
