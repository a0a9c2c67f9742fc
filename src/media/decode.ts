import sharp, { type Sharp } from 'sharp';
import type { Size } from './renditions.ts';
import { IMAGE_PIXELS } from './judge-image.ts';

/** An image as a decoder opens it here: bounded in pixels, and an error when its data ends too soon. */
export const openImage = (bytes: Uint8Array): Sharp => sharp(bytes, { limitInputPixels: IMAGE_PIXELS, failOn: 'truncated' });

/** The size of an image, upright; undefined when it cannot be decoded to its end. */
export async function readSize(bytes: Uint8Array): Promise<Size | undefined> {
  if (!(await isWhole(bytes))) return undefined;
  const { autoOrient } = await openImage(bytes).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/** Whether an image can be decoded to its end; one channel is enough to know, at a byte a pixel. */
export const isWhole = (bytes: Uint8Array): Promise<boolean> =>
  openImage(bytes)
    .extractChannel(0)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
