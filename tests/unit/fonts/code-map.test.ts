import { describe, expect, it } from 'vitest';
import { readCodeMap, writeCodeMap } from '../../../src/fonts/code-map.ts';

const read = (table: Uint8Array) => readCodeMap(new DataView(table.buffer));

describe('the cmap table of a font', () => {
  it('is read as it was written', () => {
    const glyphs = new Map([
      [0x20, 3],
      [0x41, 10],
      [0x42, 11],
      [0xe9, 7],
      [0x2009, 4],
    ]);
    expect(read(writeCodeMap(glyphs))).toEqual(glyphs);
  });

  it('keeps a glyph whose number is below its code point', () => {
    expect(read(writeCodeMap(new Map([[0x202f, 1]]))).get(0x202f)).toBe(1);
  });

  it('does not read its closing segment as a character', () => {
    expect(read(writeCodeMap(new Map([[0x41, 1]]))).has(0xffff)).toBe(false);
  });
});
