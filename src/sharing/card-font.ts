import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProcess } from '../sources/in-process.ts';

/** Family of the heavy cut, in the package's own names; its style is « Regular ». */
export const CARD_FAMILY = 'Bricolage Grotesque 96pt ExtraBold';

/** The heavy cut of the site's font, given in base64, as a file under `root`: the drawing of texts reads no other. Written once a process. */
export const cardFont = (root: string, font: string): Promise<string> =>
  inProcess('card-font', () => writeFont(join(root, '.build/cache/fonts'), Buffer.from(font, 'base64')));

async function writeFont(folder: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'card.ttf');
  const aside = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(aside, bytes);
  await rename(aside, file);
  return file;
}
