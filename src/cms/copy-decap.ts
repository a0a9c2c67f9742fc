/** Decap, served from the site itself. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of the bundle in the folder of the admin page. */
export const decapBundle = 'decap-cms.js';

/**
 * Writes Decap's bundle in a folder. Its other files are left out: syntaxes of its code widget and encoders of images
 * in the browser, which nothing here asks for; so is the link to its source map.
 */
export async function copyDecap(folder: string): Promise<void> {
  const source = await readFile(fileURLToPath(import.meta.resolve('decap-cms/dist/decap-cms.js')), 'utf8');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, decapBundle), source.replace(/\n\/\/# sourceMappingURL=\S*\s*$/u, '\n'));
}
