/** The sizes and formats in which the site offers an image: a phone does not load what only a large screen shows. */

/** In pixels, upright. */
export interface Size {
  width: number;
  height: number;
}

/** An image written at another width or in another format, beside the image itself. */
export interface Rendition {
  /** Path beside that of the image: `hall.jpg` is also `hall.jpg.480.webp`. */
  path: string;
  width: number;
  format: 'avif' | 'webp';
}

/** The widest that a page shows on a dense screen, in pixels; the image itself is no wider. */
export const WIDEST = 1600;
const WIDTHS = [480, 960, WIDEST];
/** The first that a browser knows is taken: the lighter one first. */
const FORMATS = ['avif', 'webp'] as const;

/** The renditions of an image, by format then by width: none wider than it is, none almost as wide. */
export function toRenditions(path: string, { width }: Size): Rendition[] {
  const own = Math.min(width, WIDEST);
  const widths = [...WIDTHS.filter((other) => other < own * 0.8), own];
  return FORMATS.flatMap((format) => widths.map((other) => ({ path: `${path}.${other}.${format}`, width: other, format })));
}
