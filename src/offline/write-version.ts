import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestAll } from '../sources/digest.ts';

/** What a build says of a file that it wrote. */
interface Written {
  digest: string;
}

/**
 * Writes into the service worker of a built site the version of the site: a digest of its code and of every page, so that a
 * browser that kept pages learns that something changed, and only then.
 */
export async function writeVersion(siteFolder: string, codeKey: string, files: ReadonlyMap<string, Written>): Promise<void> {
  const file = join(siteFolder, 'sw.js');
  const version = digestAll([
    codeKey,
    ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, written]) => [path, written.digest]),
  ]);
  await writeFile(file, (await readFile(file, 'utf8')).replace("'VERSION'", `'${version.slice(0, 16)}'`));
}
