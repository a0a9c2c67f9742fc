/** What an image must be, on the disk as in an upload. */
import { readImageHeader } from './image-header.ts';

/** Ten megabytes and forty megapixels: more than a page needs, less than what chokes a build. */
export const IMAGE_BYTES = 10_000_000;
export const IMAGE_PIXELS = 40_000_000;
const EXTENSIONS = { png: /\.png$/iu, jpeg: /\.jpe?g$/iu, webp: /\.webp$/iu };

/** Whether a file is named like an image that the wiki takes. */
export const hasImageName = (name: string): boolean => Object.values(EXTENSIONS).some((extension) => extension.test(name));

/** What is wrong with an image: its weight, its format (or a name that lies about it), its number of pixels, data that no decoder reads to its end. */
export type ImageFault = 'weight' | 'format' | 'size' | 'broken';

/**
 * The fault of a PNG, JPEG or WebP, judged by its first bytes and its name before anything decodes it; undefined when it has none.
 * Never `broken`: only a decoder knows (`decode.ts`).
 */
export function judgeImage(name: string, bytes: Uint8Array): ImageFault | undefined {
  if (bytes.length > IMAGE_BYTES) return 'weight';
  const image = readImageHeader(bytes);
  if (!image || !EXTENSIONS[image.format].test(name) || image.width === 0 || image.height === 0) return 'format';
  return image.width * image.height > IMAGE_PIXELS ? 'size' : undefined;
}
