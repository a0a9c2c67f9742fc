import { join } from 'node:path';
import { inProcess } from '../sources/in-process.ts';
import { writeWhole } from '../sources/write-whole.ts';

/** Family of the heavy cut, in the package's own names; its style is « Regular ». */
export const CARD_FAMILY = 'Bricolage Grotesque 96pt ExtraBold';

/** The heavy cut of the site's font, given in base64, as a file under `root`: the drawing of texts reads no other. Written once a process. */
export const cardFont = (root: string, font: string): Promise<string> => inProcess('card-font', () => writeFont(root, font));

async function writeFont(root: string, font: string): Promise<string> {
  const file = join(root, '.build/cache/fonts/card.ttf');
  await writeWhole(file, Buffer.from(font, 'base64'));
  return file;
}
