import { writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digest, digestAll } from '../../sources/digest.ts';
import { nextRound } from '../../sources/in-process.ts';
import { INDEX_FOLDER, SUMMARY_FILE } from '../format.ts';

/** A file of the index, compressed, so that it weighs the same on any host. */
export interface PackedFile {
  name: string;
  /** Of its text. */
  digest: string;
  bytes: Uint8Array;
}

/**
 * Packs files of an index, ready to be written. In a process that packed the same text for the last index, it is not
 * compressed again.
 */
export function openPacker(): (files: ReadonlyMap<string, unknown>) => PackedFile[] {
  const compressed = nextRound<Uint8Array>('files of the index, compressed');
  return (files) =>
    [...files].map(([name, value]) => {
      const text = JSON.stringify(value);
      const key = digest(text);
      // A copy of its own size: the few hundred bytes of a card lie at the start of 16 KB of zlib's.
      return { name, digest: key, bytes: compressed(key, () => new Uint8Array(gzipSync(text, { level: 9 }))) };
    });
}

/**
 * Writes an index into the site. The folder of its files bears a fingerprint of them all: a browser may keep them for ever,
 * and never mixes two states of the index. `toSummary` makes the one file that keeps its name.
 */
export async function writeIndex(siteFolder: string, files: readonly PackedFile[], toSummary: (folder: string) => object): Promise<void> {
  const root = join(siteFolder, INDEX_FOLDER);
  const folder = digestAll(files.map((file) => file.digest)).slice(0, 10);
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, folder), { recursive: true });
  // As many small files as pages: waiting for each took four times as long as writing it.
  for (const { name, bytes } of files) writeFileSync(join(root, folder, name), bytes);
  await writeFile(join(root, SUMMARY_FILE), JSON.stringify(toSummary(folder)));
}
