import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FOLDER, SUMMARY_FILE } from '../format.ts';

/**
 * Writes the files of an index into the site, compressed, so that they weigh the same on any host. Their folder bears a
 * fingerprint of them all: a browser may keep them for ever, and never mixes two states of the index. `toSummary` makes
 * the one file that keeps its name.
 */
export async function writeIndex(
  siteFolder: string,
  files: ReadonlyMap<string, unknown>,
  toSummary: (folder: string) => object,
): Promise<void> {
  const root = join(siteFolder, INDEX_FOLDER);
  const hash = createHash('sha256');
  const packed = [...files].map(([name, value]) => {
    const text = JSON.stringify(value);
    hash.update(text);
    return [name, gzipSync(text, { level: 9 })] as const;
  });
  const folder = hash.digest('hex').slice(0, 10);
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, folder), { recursive: true });
  for (const [name, bytes] of packed) await writeFile(join(root, folder, name), bytes);
  await writeFile(join(root, SUMMARY_FILE), JSON.stringify(toSummary(folder)));
}
