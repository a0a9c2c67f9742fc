import { convert } from 'fontverter';
import { beforeAll, describe, expect, it } from 'vitest';
import { addCodePoint } from '../../../src/fonts/add-code-point.ts';
import { buildFont } from '../../../src/fonts/build-font.ts';
import { readCodeMap } from '../../../src/fonts/code-map.ts';

const tableOf = (font: Uint8Array, tag: string): DataView => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16)
    if (String.fromCharCode(...font.subarray(record, record + 4)) === tag)
      return new DataView(font.buffer, font.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12));
  throw new Error(`No table ${tag}`);
};

describe('the font of the site', () => {
  let woff2: Uint8Array;
  let font: Uint8Array;
  beforeAll(async () => {
    woff2 = await buildFont();
    font = await convert(Buffer.from(woff2), 'sfnt');
  });

  it('weighs less than its budget of 40 KB', () => expect(woff2.length).toBeLessThan(40_000));

  it('has every letter and mark of French', () => {
    const glyphs = readCodeMap(tableOf(font, 'cmap'));
    const missing = [...'ABCXYZabcxyz0123456789àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ’«»–—…•·€°²%&'].filter(
      (letter) => !glyphs.has(letter.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  it('draws the narrow no-break space like the thin space', () => {
    const glyphs = readCodeMap(tableOf(font, 'cmap'));
    expect(glyphs.get(0x202f)).toBe(glyphs.get(0x2009));
    expect(glyphs.get(0x202f)).toBeGreaterThan(0);
  });

  it('sums to what its « head » table announces', () => {
    const patched = addCodePoint(font, 0x2007, 0x20);
    const view = new DataView(patched.buffer);
    let sum = 0;
    for (let at = 0; at < patched.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('cannot be given a character drawn like one it lacks', () => {
    expect(() => addCodePoint(font, 0x202f, 0x4e00)).toThrow('U+4E00');
  });
});
