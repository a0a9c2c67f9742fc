import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/sources/digest.ts';

/** Paths of the files that are not the same, byte for byte, in two sites. */
export function compareSites(one: string, other: string): string[] {
  const [a, b] = [readSite(one), readSite(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

const readSite = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [file.slice(folder.length + 1), digest(readFileSync(file))]),
  );
