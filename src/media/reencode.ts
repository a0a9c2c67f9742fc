import { openImage } from './decode.ts';
import { readImageHeader } from './image-header.ts';

/**
 * An accepted image decoded and written again in its own format, upright, its first frame only: no place, name or hidden
 * file remains in it. Undefined when it cannot be decoded to its end.
 */
export async function reencode(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const format = readImageHeader(bytes)?.format;
  if (!format) return undefined;
  try {
    return new Uint8Array(await openImage(bytes).rotate().toFormat(format).toBuffer());
  } catch {
    return undefined;
  }
}
