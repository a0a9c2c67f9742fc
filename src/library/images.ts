/** The images that the site publishes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wanted } from '../media/reencode.ts';
import { toRenditions } from '../media/renditions.ts';
import { digest } from '../sources/digest.ts';
import { noted } from '../sources/reads.ts';
import { watchContent } from '../sources/watch-content.ts';

export interface SiteImage extends Wanted {
  /** Path below `/media/`. */
  path: string;
  /** The image that it is made of, from the root of the project. */
  source: string;
}

const FOLDER = 'content/media/';
const getContent = watchContent(process.cwd(), import.meta.env.DEV);

/** Paths in the project of the images of `content/media/` that pages may show. */
export function listSources(): string[] {
  const { others, hasMedia } = getContent();
  return others.map(({ path }) => path).filter(hasMedia);
}

/** The bytes of an image, by its path in the project; and a digest of them. */
export const readImage = (source: string): Promise<Uint8Array> => readFile(join(process.cwd(), source));
export const digestImage = noted('picture', async (source) => digest(await readImage(source)));

/** Each of them as the site has it, and its renditions. */
export function listImages(): SiteImage[] {
  const { images } = getContent();
  return listSources().flatMap((source) => {
    const path = source.slice(FOLDER.length);
    const size = images.get(source);
    const renditions = size
      ? toRenditions(path, size).map(({ path: other, width, format }) => ({ path: other, source, width, format }))
      : [];
    return [{ path, source }, ...renditions];
  });
}
