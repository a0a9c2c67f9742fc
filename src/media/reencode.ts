import sharp from 'sharp';
import { readImageHeader } from './image-header.ts';
import { IMAGE_PIXELS } from './judge-image.ts';

/**
 * An accepted image decoded and written again in its own format, upright, its first frame only: no place, name or hidden
 * file remains in it. Undefined when it cannot be decoded to its end.
 */
export async function reencode(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const format = readImageHeader(bytes)?.format;
  if (!format) return undefined;
  try {
    return new Uint8Array(await sharp(bytes, { limitInputPixels: IMAGE_PIXELS, failOn: 'truncated' }).rotate().toFormat(format).toBuffer());
  } catch {
    return undefined;
  }
}
