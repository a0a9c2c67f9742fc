import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, type Content } from './read-content.ts';
import type { MediaFile } from './read-media.ts';

/** As `readContent`, its images decoded too: one that cannot be read to its end has the fault `broken`, and no page may show it. */
export async function readWholeContent(root: string): Promise<Content> {
  const content = readContent(root);
  const others: MediaFile[] = [];
  const broken = new Set<string>();
  // One after the other: a decoded image may take forty megabytes.
  for (const file of content.others) {
    const isBroken = content.hasMedia(file.path) && !(await decodes(join(root, file.path)));
    others.push(isBroken ? { ...file, fault: 'broken' } : file);
    if (isBroken) broken.add(file.path);
  }
  return { ...content, others, hasMedia: (path) => content.hasMedia(path) && !broken.has(path) };
}

/** The decoder is loaded for the first image only: most runs meet none. */
async function decodes(path: string): Promise<boolean> {
  const { isWhole } = await import('../media/decode.ts');
  return isWhole(await readFile(path));
}
