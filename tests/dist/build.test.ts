import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { findDeadLinks } from '../support/dead-links.ts';

const project = new URL('../..', import.meta.url).pathname;
// Vitest says in the environment that this is development: a build must not hear it.
const build = (cwd: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [join(project, 'scripts/build.ts'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
const write = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('building', () => {
  it('stops when a file that it would publish as it is cannot be, says every fault and what to do, and leaves the last site as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ptce-build-'));
    write(folder, 'dist/index.html', 'le site d’hier');
    mkdirSync(join(folder, 'public'));
    symlinkSync('/etc/passwd', join(folder, 'public/secret.txt'));
    write(folder, 'content/poles/le-mat.md', '---\ntitle: Le Mât\ndescription: Un pôle.\ndepth: stub\nregion: Bretange\ntown: 12\n---\n');
    const { status, stderr } = build(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('content/poles/le-mat.md:5:9  valeur-inconnue');
    expect(stderr).toContain('content/poles/le-mat.md:6:7  type-inattendu');
    expect(stderr).toMatch(/«\sBretagne\s» \(la plus proche\).*\n {2}Aide : .*#valeur-inconnue/u);
    expect(stderr).toContain('public/secret.txt:1:1  lien-symbolique');
    expect(stderr).toMatch(/n’a pas été reconstruit\s: la version précédente reste en place/u);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('le site d’hier');
    rmSync(folder, { recursive: true });
  });

  describe('for a sub-folder, with entries that cannot be published', () => {
    const copy = join(project, '.build/copie');
    const host = join(copy, 'host');
    const site = join(host, 'projet');
    /** Of every collection, an entry that others cite. */
    const cited = [
      ...['poles/phares.md', 'guides/financer-l-animation.mdx', 'seminars/seminaire-du-28-fevrier-2013.md', 'terms/scic.md'],
      ...['practices/mutualisation.md', 'networks/rtes.md', 'sources/communique2013.md', 'pages/licences.md'],
      ...['pages/accueil.md', 'pages/chronologie.md'],
      'case-studies/cinq-colleges-sous-un-meme-toit-le-pays-de-bray.md',
    ];
    const bad = {
      'casse.md': '---\ntitle: [\n---\n',
      'conflit.md': '---\ntitle: Conflit\naliases: [Ancien conflit]\ndescription: Un.\n---\n\n<<<<<<< moi\n',
      'hostile.md': '---\ntitle: "<<<<<<< __ASTRO_IMAGE_ \uFFFD <img src=x onerror=alert(1)>"\ndescription: Un.\n---\n',
      // A letter lost behind an escape: only the page built shows it.
      'perdue.md': '---\ntitle: "Lettre \\uFFFD"\ndescription: Un.\n---\n',
      'SCOP.md': '---\ntitle: X\n---\n',
      'bon.md': '---\ntitle: Bon\ndescription: Un.\n---\n\nVoir [[Conflit]], [[Ancien conflit]] et une source[^absente].\n',
    };
    let result: ReturnType<typeof build>;
    const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

    beforeAll(async () => {
      rmSync(copy, { recursive: true, force: true });
      for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
        cpSync(join(project, name), join(copy, name), { recursive: true });
      for (const path of cited.map((name) => join(copy, 'content', name)))
        writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', '---\nchamp: inconnu\n'));
      for (const [name, text] of Object.entries(bad)) write(copy, `content/terms/${name}`, text);
      const seminar = readFileSync(join(project, 'content/seminars/seminaire-du-28-fevrier-2013.md'), 'utf8');
      // A title is text wherever it is printed: the independent check would stop the build.
      write(
        copy,
        'content/seminars/balises.md',
        seminar.replace(/^title: .*$/mu, 'title: \'<iframe srcdoc="<script>alert(1)</script>">\''),
      );
      symlinkSync('/etc/passwd', join(copy, 'content/terms/lien.md'));
      write(copy, 'content/terms/plan.md', '---\ntitle: Plan\ndescription: Un.\n---\n\n![Le plan du hall](../media/terms/plan/hall.jpg)\n');
      mkdirSync(join(copy, 'content/media/terms/plan'), { recursive: true });
      // Held upright by its own mark only, as a phone writes it.
      await sharp({
        create: { width: 1200, height: 2000, channels: 3, background: '#b8c', noise: { type: 'gaussian', mean: 128, sigma: 9 } },
      })
        .withMetadata({ orientation: 6 })
        .toFile(join(copy, 'content/media/terms/plan/hall.jpg'));
      mkdirSync(host);
      result = build(copy, ['--out', 'host/projet'], { SITE_BASE: '/projet/' });
    }, 300_000);
    afterAll(() => rmSync(copy, { recursive: true, force: true }));

    it('publishes the others, and says which are not, where and why', () => {
      expect(result.status, result.stderr).toBe(0);
      expect(result.stderr).toContain('17 fiches sont mises de côté');
      expect(result.stderr).toMatch(/content\/sources\/communique2013\.md:2:\d+ {2}champ-inconnu/u);
      expect(result.stderr).toContain('content/terms/conflit.md:7:1  conflit-git');
      expect(page('glossaire/scop')).not.toContain('Cette fiche est en cours de correction');
    });

    it('keeps their addresses, present and former, and lists them all among the pages to check', () => {
      const addresses = ['casse', 'conflit', 'hostile', 'perdue', 'lien', 'scic'].map((slug) => `glossaire/${slug}`);
      for (const path of [...addresses, 'poles/phares', 'sources/communique2013', 'licences', 'chronologie'])
        expect(page(path), path).toMatch(/noindex[\s\S]*Cette fiche est en cours de correction/u);
      expect(page('glossaire/ancien-conflit')).toContain('/projet/glossaire/conflit/');
      expect(page('wiki/a-verifier')).toMatch(/Fiches en cours de correction\s\(17\)/u);
    });

    it('makes the home page without the words and figures of its entry, and says so', () => {
      expect(result.stderr).toMatch(/page d’accueil est publiée sans les mots ni les chiffres de content\/pages\/accueil\.md/u);
      expect(page('')).toMatch(/<h1[^>]*>\s*Pôles en commun/u);
      expect(page('')).not.toContain('id="reperes"');
    });

    it('keeps the place of an image before it loads, and offers it in widths and formats that are what they say', async () => {
      const html = page('glossaire/plan');
      expect(html).toMatch(/<img src="\/projet\/media\/terms\/plan\/hall\.jpg"[^>]* width="1600" height="960"/u);
      const offered = [...html.matchAll(/\/projet\/(media\/[^ "]+\.(\d+)\.(avif|webp)) (\d+)w/gu)];
      expect(offered.map(([, , width, format]) => `${width} ${format}`)).toEqual(
        ['avif', 'webp'].flatMap((format) => [480, 960, 1600].map((width) => `${width} ${format}`)),
      );
      for (const [, path = '', width, format, said] of offered) {
        const image = await sharp(join(site, path)).metadata();
        expect([image.width, image.height, image.format], path).toEqual([
          Number(width),
          (Number(said) * 3) / 5,
          format === 'avif' ? 'heif' : format,
        ]);
      }
      expect((await sharp(join(site, 'media/terms/plan/hall.jpg')).metadata()).width).toBe(1600);
    });

    it('keeps every link of the site inside it, and leads to a page', () => {
      const isOutside = /^\/(?!projet\/)/u;
      const outside = readPages(host).flatMap(({ url, elements }) =>
        elements.flatMap(({ properties: { href, src, action } }) =>
          [href, src, action].flatMap((address) => (isOutside.test(String(address)) ? [`${url} → ${String(address)}`] : [])),
        ),
      );
      expect(outside).toEqual([]);
      // The passages of an entry set aside are not there to be reached: their links lead to the top of its page.
      expect(findDeadLinks(host).filter((link) => !link.endsWith('(no such anchor)'))).toEqual([]);
    });
  });
});
