/** `npm run pdf`: the guides of the built site as PDF, one by one and all together, and as an EPUB. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listGuides, readGuidesBook } from '../src/booklet/guides-book.ts';
import { toEpub } from '../src/booklet/to-epub.ts';
import { site } from '../src/site.ts';
import { formatSize } from '../src/text/format-size.ts';
import { typeset } from '../src/text/typeset.ts';
import { bookletStrings } from '../src/ui/booklet-strings.ts';
import { launchChromium } from '../tests/support/browser.ts';
import { serveFolder } from '../tests/support/serve-folder.ts';
import { prepareBrowser } from './support/prepare-browser.ts';
import { printPdf } from './support/print-pdf.ts';

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.build/livrets' } },
});
const say = (text: string): void => console.log(typeset(text));
if (!existsSync(join(values.site, 'dossier/index.html'))) {
  console.error(typeset(`${values.site}/ n’a pas de site construit : lancez d’abord « npm run build ».`));
  process.exit(1);
}
const today = new Intl.DateTimeFormat(site.locale, { dateStyle: 'long', timeZone: site.timeZone });
await mkdir(values.out, { recursive: true });
const save = async (name: string, bytes: Uint8Array): Promise<void> => {
  await writeFile(join(values.out, name), bytes);
  say(`${join(values.out, name)} : ${formatSize(bytes.length)}`);
};

const book = await readGuidesBook(values.site, `${site.name} : les guides`, new Date().toISOString().replace(/\.\d+/u, ''));
await save('guides.epub', toEpub(book));
if (!(await prepareBrowser())) process.exit(1);
const [browser, served] = await Promise.all([launchChromium(), serveFolder(values.site, site.base)]);
try {
  const guides = await listGuides(values.site);
  for (const path of guides)
    await save(`${path.slice(path.indexOf('/') + 1)}.pdf`, await printPdf(browser, served.address, `${path}/`, { name: site.name }));
  await save(
    'guides.pdf',
    await printPdf(browser, served.address, `dossier/?p=${guides.join(',')}`, {
      name: book.title,
      title: book.title,
      edition: typeset(bookletStrings.edition(today.format(), site.url + site.base)),
      ready: `[data-booklet-ready="${guides.length}"]`,
    }),
  );
} finally {
  await browser.close();
  served.close();
}
