/** A PNG of at most sixteen colours, four bits a point (PNG, third edition, sections 5, 7 and 11): in the way of writing it, one deflate and no search for colours. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Flat colours: more effort takes four times as long for a quarter of the weight. */
const LEVEL = 3;
const [DEPTH, INDEXED] = [4, 3];

/** Bytes of a picture whose `points` are places in the `palette` (`#rrggbb`), line after line; `width` is even. */
export function toIndexedPng(width: number, height: number, palette: readonly string[], points: Uint8Array): Uint8Array<ArrayBuffer> {
  const stride = 1 + width / 2;
  const lines = new Uint8Array(stride * height);
  for (let y = 0, from = 0; y < height; y += 1)
    for (let to = y * stride + 1; to < (y + 1) * stride; to += 1, from += 2)
      lines[to] = ((points[from] ?? 0) << 4) | (points[from + 1] ?? 0);
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
      chunk('IDAT', deflateSync(lines, { level: LEVEL })),
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
