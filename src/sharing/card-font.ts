import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCardFont } from '../fonts/build-font.ts';
import { inProcess } from '../sources/in-process.ts';

/** Family of the heavy cut, in the package's own names; its style is « Regular ». */
export const CARD_FAMILY = 'Bricolage Grotesque 96pt ExtraBold';

/** The heavy cut of the site's font as a file under `root`, which is what the drawing of texts reads; made once a process. */
export const cardFont = (root: string): Promise<string> => inProcess('card-font', () => writeFont(join(root, '.build/cache/fonts')));

async function writeFont(folder: string): Promise<string> {
  const file = join(folder, 'card.ttf');
  const aside = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(aside, await buildCardFont());
  await rename(aside, file);
  return file;
}
