/** The only reader of `content/` outside Astro. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../media/renditions.ts';
import { digest } from './digest.ts';
import { findFiles } from './find-files.ts';
import { nextRound } from './in-process.ts';
import { readMedia, type MediaFile } from './read-media.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';

/** A page of this weight is a book: it is refused before anything parses it. */
export const FILE_BYTES = 320_000;

export interface Content {
  files: SourceFile[];
  /** What is no readable entry: images, and what should not be there; entries with an odd mode too. */
  others: MediaFile[];
  /** Whether a path from the project's root is an image that pages may show. */
  hasMedia: (path: string) => boolean;
  /** Size of each image, by its path; of none until they are decoded (`readWholeContent`). */
  images: ReadonlyMap<string, Size>;
}

/** Every entry under `<root>/content/`, in the order of paths, and everything else found there. No link is followed. */
export function readContent(root: string): Content {
  const files: SourceFile[] = [];
  const others: MediaFile[] = readMedia(root);
  const media = new Set(others.filter(({ kind, fault }) => kind === 'file' && !fault).map(({ path }) => path));
  const parsed = nextRound<SourceFile | undefined>(`parsed ${root}`);
  for (const found of findFiles(root, 'content')) {
    if (found.path.startsWith('content/media/')) continue;
    const isReadable = found.kind === 'file' && found.bytes <= FILE_BYTES && /\.mdx?$/u.test(found.path);
    const text = isReadable ? readFileSync(join(root, found.path), 'utf8') : '';
    const file = isReadable ? parsed(digest(found.path, text), () => parseSourceFile(found.path, text)) : undefined;
    if (file) files.push(file);
    if (!file || found.isExecutable) others.push(found);
  }
  return { files, others, hasMedia: (path) => media.has(path), images: new Map() };
}
