import { openImage } from './decode.ts';
import { WIDEST, type Rendition } from './renditions.ts';
import { readImageHeader } from './image-header.ts';

/** What the site asks for: a width in pixels, and a format other than the image's own. */
export interface Wanted {
  width?: number;
  format?: Rendition['format'];
}

/**
 * An accepted image decoded and written again, upright, its first frame only, never enlarged: no place, name or hidden file
 * remains in it. Undefined when it cannot be decoded to its end.
 */
export async function reencode(bytes: Uint8Array, { width = WIDEST, format }: Wanted = {}): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const own = readImageHeader(bytes)?.format;
  if (!own) return undefined;
  try {
    return new Uint8Array(
      await openImage(bytes)
        .rotate()
        .resize({ width, withoutEnlargement: true })
        .toFormat(format ?? own)
        .toBuffer(),
    );
  } catch {
    return undefined;
  }
}
