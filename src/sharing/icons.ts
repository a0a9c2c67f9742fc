/** The site's mark at the sizes that systems ask for, from the one drawing in `public/icon.svg`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Sizes in points: a phone's screen (180, Apple's), an installed site (192 and 512). */
export const iconSizes = [180, 192, 512] as const;
const SIZE_OF_DRAWING = 32;
const TAB = 32;

/** The drawing, under the project's `root`. */
export const readDrawing = (root: string): Promise<Uint8Array> => readFile(join(root, 'public/icon.svg'));

/** The drawing as a PNG of that size. */
export async function drawIcon(drawing: Uint8Array, size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(drawing, { density: (72 * size) / SIZE_OF_DRAWING })
      .resize(size, size)
      .png({ palette: true })
      .toBuffer(),
  );
}

/** `favicon.ico`, which browsers ask for whatever a page says: one PNG behind the header of an icon file. */
export async function drawFavicon(drawing: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const png = await drawIcon(drawing, TAB);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([TAB, TAB], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return new Uint8Array(Buffer.concat([header, png]));
}
