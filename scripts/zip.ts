/** `npm run zip`: the built site as a ZIP for a USB key, with its search and its map. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatSize } from '../src/text/format-size.ts';
import { typeset } from '../src/text/typeset.ts';
import { buildZip } from '../src/usb/build-zip.ts';

const NAME = 'poles-en-commun';
const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: `.build/${NAME}.zip` } },
});
if (!existsSync(`${values.site}/index.html`)) {
  console.error(typeset(`${values.site}/ n’a pas de site construit : lancez d’abord « npm run build ».`));
  process.exit(1);
}
const zip = await buildZip(values.site, NAME);
await mkdir(dirname(values.out), { recursive: true });
await writeFile(values.out, zip);
console.log(typeset(`${values.out} : ${formatSize(zip.length)}. Ouvrez ${NAME}/index.html une fois l’archive décompressée.`));
