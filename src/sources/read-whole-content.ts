import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Size } from '../media/renditions.ts';
import { readContent, type Content } from './read-content.ts';
import type { MediaFile } from './read-media.ts';

/** As `readContent`, its images decoded too: one that cannot be read to its end has the fault `broken`, and no page may show it. */
export async function readWholeContent(root: string): Promise<Content> {
  const content = readContent(root);
  const others: MediaFile[] = [];
  const images = new Map<string, Size>();
  // One after the other: a decoded image may take forty megabytes.
  for (const file of content.others) {
    const isImage = content.hasMedia(file.path);
    const size = isImage ? await sizeOf(join(root, file.path)) : undefined;
    if (size) images.set(file.path, size);
    others.push(isImage && !size ? { ...file, fault: 'broken' } : file);
  }
  return { ...content, others, hasMedia: (path) => images.has(path), images };
}

/** The decoder is loaded for the first image only: most runs meet none. */
async function sizeOf(path: string): Promise<Size | undefined> {
  const { readSize } = await import('../media/decode.ts');
  return readSize(await readFile(path));
}
