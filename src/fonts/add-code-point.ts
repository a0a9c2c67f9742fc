/** A TrueType font with one more code point, drawn like one it has already. */
import { readCodeMap, writeCodeMap } from './code-map.ts';

interface Table {
  tag: string;
  data: Uint8Array;
}

/** Size of the header and of one record of the table directory, in bytes. */
const HEADER = 12;
const RECORD = 16;

/**
 * The same font where `code` has the glyph of `like`. Pure.
 * Throws when the font lacks `like`.
 */
export function addCodePoint(font: Uint8Array, code: number, like: number): Uint8Array {
  const tables = readTables(font);
  return writeTables(
    font,
    tables.map(({ tag, data }) => (tag === 'cmap' ? { tag, data: extend(data, code, like) } : { tag, data })),
  );
}

function extend(cmap: Uint8Array, code: number, like: number): Uint8Array {
  const glyphs = readCodeMap(viewOf(cmap));
  const glyph = glyphs.get(like);
  if (glyph === undefined) throw new Error(`The font has no U+${like.toString(16).toUpperCase()}.`);
  return writeCodeMap(new Map([...glyphs, [code, glyph]]));
}

function readTables(font: Uint8Array): Table[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = HEADER + index * RECORD;
    const offset = view.getUint32(record + 8);
    return {
      tag: String.fromCharCode(...font.subarray(record, record + 4)),
      data: font.slice(offset, offset + view.getUint32(record + 12)),
    };
  });
}

function writeTables(font: Uint8Array, tables: readonly Table[]): Uint8Array {
  const start = HEADER + tables.length * RECORD;
  const out = new Uint8Array(tables.reduce((size, { data }) => size + padded(data.length), start));
  const view = viewOf(out);
  out.set(font.subarray(0, HEADER));
  let offset = start;
  let head = 0;
  for (const [index, { tag, data }] of tables.entries()) {
    if (tag === 'head') {
      head = offset;
      viewOf(data).setUint32(8, 0);
    }
    out.set(data, offset);
    const record = HEADER + index * RECORD;
    out.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      record,
    );
    [checksum(out.subarray(offset, offset + padded(data.length))), offset, data.length].forEach((value, column) =>
      view.setUint32(record + 4 + column * 4, value),
    );
    offset += padded(data.length);
  }
  // The font's own sum, as « head » asks.
  view.setUint32(head + 8, (0xb1b0afba - checksum(out)) >>> 0);
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
