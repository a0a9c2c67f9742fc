/** Files that a repository could not carry to every system: made in a temporary folder, so that no clone ever meets them. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { readWholeContent } from '../../../src/sources/read-whole-content.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'poles-fichiers-'))));
afterEach(() => rmSync(root, { recursive: true }));

const term = (title: string, body = 'Du texte.') => `---\ntitle: ${title}\ndescription: Un terme.\n---\n\n${body}\n`;
const write = (path: string, content: string | Buffer = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const check = async () => checkContent(await readWholeContent(root)).map(({ file, code }) => `${file} ${code}`);

describe('a file of content/', () => {
  it('is never read through a link, be it to a page, an image or a folder', async () => {
    write('secret.md', term('Secret'));
    write('content/terms/scic.md', term('SCIC', '![Plan](../media/terms/scic/plan.png)'));
    mkdirSync(join(root, 'content/media/terms/scic'), { recursive: true });
    symlinkSync(join(root, 'secret.md'), join(root, 'content/terms/lien.md'));
    symlinkSync('/etc', join(root, 'content/media/terms/scic/dossier'));
    symlinkSync(join(root, 'secret.md'), join(root, 'content/media/terms/scic/plan.png'));
    expect(readContent(root).files.map(({ slug }) => slug)).toEqual(['scic']);
    expect(await check()).toEqual([
      'content/media/terms/scic/dossier lien-symbolique',
      'content/media/terms/scic/plan.png lien-symbolique',
      'content/terms/lien.md lien-symbolique',
      'content/terms/scic.md image-refusee',
    ]);
  });

  it('bears no name that Windows gives to its devices: no clone could hold it there', async () => {
    write('content/terms/nul.md', term('Nul'));
    expect(await check()).toEqual(['content/terms/nul.md slug-reserve']);
  });

  it('bears the name of the home page among the pages of the site alone', async () => {
    write('content/terms/accueil.md', term('Accueil'));
    expect(await check()).toEqual(['content/terms/accueil.md slug-reserve']);
  });

  it('is a page or an image, in its place, under a name that an address can bear', async () => {
    const image = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    write('content/media/terms/scic/plan.png', image);
    write('content/media/terms/scic/faux.png', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('content/media/terms/scic/plan.jpg', image);
    write('content/media/terms/scic/mon image.png', image);
    write('content/media/terms/scic/page.html', '<p>');
    write('content/media/ailleurs.png', image);
    write('content/.cache');
    write('content/terms/sous-module/.git', 'gitdir: ../..');
    expect(await check()).toEqual([
      'content/.cache fichier-etranger',
      'content/media/ailleurs.png media-mal-nomme',
      'content/media/terms/scic/faux.png media-refuse',
      'content/media/terms/scic/mon image.png media-mal-nomme',
      'content/media/terms/scic/page.html media-mal-nomme',
      'content/media/terms/scic/plan.jpg media-refuse',
      'content/terms/sous-module fichier-etranger',
    ]);
  });

  it('has an address of its own, whatever the case, the accents or the form of its name', async () => {
    for (const name of ['cafe', 'CAFE', 'caf\u00E9', 'cafe\u0301', 'ca\uFB00e', 'un nom#?', '-tiret', 'l'.repeat(81)])
      write(`content/terms/${name}.md`, term(`Terme ${name.length} ${encodeURIComponent(name).slice(0, 12)}`));
    const issues = await check();
    expect(issues.filter((issue) => issue.endsWith(' slug-invalide'))).toHaveLength(7);
    expect(issues.filter((issue) => issue.endsWith(' doublon'))).toHaveLength(2);
  });

  it('is not a program, nor a book', async () => {
    write('content/terms/scic.md', term('SCIC'));
    chmodSync(join(root, 'content/terms/scic.md'), 0o755);
    write('content/terms/livre.md', term('Livre', 'mot '.repeat(100_000)));
    write('content/terms/long.md', term('Long', 'mot mot mot\n'.repeat(23_000)));
    expect(await check()).toEqual([
      'content/terms/livre.md fichier-trop-lourd',
      'content/terms/long.md texte-trop-long',
      'content/terms/scic.md fichier-executable',
    ]);
  });

  it('is an image that can be read to its end, or no page shows it', async () => {
    const picture = sharp(Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 251)), {
      raw: { width: 64, height: 64, channels: 3 },
    });
    const whole = { jpg: await picture.clone().jpeg().toBuffer(), png: await picture.clone().png().toBuffer() };
    write('content/terms/scic.md', term('SCIC', '![Plan](../media/terms/scic/coupe.jpg) ![Plan](../media/terms/scic/plan.jpg)'));
    for (const [format, bytes] of Object.entries(whole)) {
      write(`content/media/terms/scic/plan.${format}`, bytes);
      write(`content/media/terms/scic/coupe.${format}`, bytes.subarray(0, bytes.length * 0.9));
    }
    expect(await check()).toEqual([
      'content/media/terms/scic/coupe.jpg media-refuse',
      'content/media/terms/scic/coupe.png media-refuse',
      'content/terms/scic.md image-refusee',
    ]);
  });
});
