/** A PNG of at most sixteen colours, four bits a point (PNG, third edition, sections 5, 7 and 11): in the way of writing it, one deflate and no search for colours. */
import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Flat colours: runs are all there is to find; looking for more takes twice as long for a tenth of the weight. */
const EFFORT = { level: 6, strategy: constants.Z_RLE };
const [DEPTH, INDEXED] = [4, 3];

const strideOf = (width: number): number => 1 + width / 2;

/** Points (places in a palette, line after line) as the lines of a picture: two in a byte, each line behind its filter; `width` is even. */
export function packPoints(width: number, height: number, points: Uint8Array): Uint8Array {
  const stride = strideOf(width);
  const lines = new Uint8Array(stride * height);
  for (let y = 0, from = 0; y < height; y += 1)
    for (let to = y * stride + 1; to < (y + 1) * stride; to += 1, from += 2)
      lines[to] = ((points[from] ?? 0) << 4) | (points[from + 1] ?? 0);
  return lines;
}

/** Changes one point of such lines. */
export function setPoint(lines: Uint8Array, width: number, x: number, y: number, value: number): void {
  const at = y * strideOf(width) + 1 + (x >> 1);
  const pair = lines[at] ?? 0;
  lines[at] = x & 1 ? (pair & 0xf0) | value : (pair & 0x0f) | (value << 4);
}

/** Bytes of a picture of packed `lines` in the colours of the `palette` (`#rrggbb`). */
export function toIndexedPng(width: number, height: number, palette: readonly string[], lines: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  const colours = palette.flatMap((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(colours)),
      chunk('IDAT', deflateSync(lines, EFFORT)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
