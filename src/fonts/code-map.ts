/** The `cmap` table of a TrueType font, format 4 (OpenType 1.9, « cmap »): code points of the basic plane → glyphs. */

const LAST = 0xffff;

/** Every mapping of the table's format 4 subtable. Throws when it has none. */
export function readCodeMap(cmap: DataView): Map<number, number> {
  const start = formatFourOf(cmap);
  const segments = cmap.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const at = segment * 2;
    const first = cmap.getUint16(starts + at);
    const offset = cmap.getUint16(offsets + at);
    for (let code = first; code <= cmap.getUint16(ends + at) && code < LAST; code += 1) {
      const raw = offset === 0 ? code : cmap.getUint16(offsets + at + offset + (code - first) * 2);
      if (offset === 0 || raw !== 0) glyphs.set(code, (raw + cmap.getUint16(deltas + at)) & LAST);
    }
  }
  return glyphs;
}

/** A `cmap` table with that one mapping, announced for Unicode and for Windows. */
export function writeCodeMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments = toSegments(glyphs);
  const length = 16 + segments.length * 8;
  const table = new DataView(new ArrayBuffer(20 + length));
  const search = 2 ** Math.floor(Math.log2(segments.length)) * 2;
  // Header, two records, then the subtable both point to.
  const head = [
    0,
    2,
    0,
    3,
    0,
    20,
    3,
    1,
    0,
    20,
    4,
    length,
    0,
    segments.length * 2,
    search,
    Math.log2(search / 2),
    segments.length * 2 - search,
  ];
  const body = [
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ delta }) => delta & LAST),
    ...segments.map(() => 0),
  ];
  [...head, ...body].forEach((value, index) => table.setUint16(index * 2, value));
  return new Uint8Array(table.buffer);
}

function formatFourOf(cmap: DataView): number {
  for (let record = 0; record < cmap.getUint16(2); record += 1) {
    const offset = cmap.getUint32(8 + record * 8);
    if (cmap.getUint16(offset) === 4) return offset;
  }
  throw new Error('The font has no format 4 cmap.');
}

function toSegments(glyphs: ReadonlyMap<number, number>): { first: number; last: number; delta: number }[] {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const previous = segments.at(-1);
    if (previous?.last === code - 1 && previous.delta === glyph - code) previous.last = code;
    else segments.push({ first: code, last: code, delta: glyph - code });
  }
  return [...segments, { first: LAST, last: LAST, delta: 1 }];
}
