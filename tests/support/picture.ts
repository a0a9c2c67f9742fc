/** Pictures of the screen as numbers: what a reader sees, whatever the sheets say. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Picture {
  width: number;
  height: number;
  /** Relative luminance (WCAG) of the pixel of this number, row after row. */
  lightOf: (pixel: number) => number;
}

const linear = Float64Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

/** What takes pictures of parts of a page, in CSS pixels from its top. */
export async function openCamera(page: Page): Promise<(clip: Box) => Promise<Picture>> {
  const session = await page.context().newCDPSession(page);
  return async (clip) => {
    const shot = await session.send('Page.captureScreenshot', {
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
      optimizeForSpeed: true,
    });
    const { data, info } = await sharp(Buffer.from(shot.data, 'base64')).raw().toBuffer({ resolveWithObject: true });
    const lightOf = (pixel: number): number => {
      const at = pixel * info.channels;
      return 0.2126 * (linear[data[at] ?? 0] ?? 0) + 0.7152 * (linear[data[at + 1] ?? 0] ?? 0) + 0.0722 * (linear[data[at + 2] ?? 0] ?? 0);
    };
    return { width: info.width, height: info.height, lightOf };
  };
}

/** How many times one is lighter than the other, from 1 to 21. */
export const contrastOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The contrast between the lightest and the darkest pixel of a box of a picture; undefined where it is out of it. */
export function contrastIn({ width, height, lightOf }: Picture, box: Box): number | undefined {
  const [left, top] = [Math.ceil(box.x), Math.ceil(box.y)];
  const [right, bottom] = [Math.floor(box.x + box.width), Math.floor(box.y + box.height)];
  if (left < 0 || top < 0 || right > width || bottom > height || right <= left || bottom <= top) return undefined;
  let [least, most] = [1, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const value = lightOf(y * width + x);
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  return contrastOf(least, most);
}
