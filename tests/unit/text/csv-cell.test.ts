import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinCell, splitCell, unguardCell } from '../../../src/text/csv-cell.ts';

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+33', '-1', '@nom', '\tx', '\rx', "'=1"])('keeps %j as text', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['un texte', '', "l'eau", '1 = 1'])('leaves %j as it is', (text) => expect(guardCell(text)).toBe(text));

  it('gives back any text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+@-]{0,3}[\t\r ]?\w*$/u));
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
