import { describe, expect, it } from 'vitest';
import { toEntryPath } from '../../src/model/routes.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { isDraft } from '../../src/wiki/corpus.ts';
import { isBuilt } from '../support/built-site.ts';

describe('addresses relied upon from outside', () => {
  it.each([
    '/',
    '/recherche/',
    '/poles/',
    '/etudes-de-cas/',
    '/guides/',
    '/seminaires/',
    '/pratiques/',
    '/reseaux/',
    '/glossaire/',
    '/sources/',
    '/seminaires/demandes/',
    '/a-propos/',
    '/contribuer/',
    '/contribuer/erreurs/',
    '/accessibilite/',
    '/mentions-legales/',
    '/ecoconception/',
    '/charte/',
    '/licences/',
    '/chronologie/',
    '/explorer/',
    '/comparer/',
    '/wiki/pages-souhaitees/',
    '/llms.txt',
    '/index.md',
    '/poles/archer-pole-sud/index.md',
    '/donnees/',
    '/donnees/datapackage.json',
    '/donnees/poles.geojson',
    '/donnees/sources.bib',
    '/donnees/sources.csl.json',
    '/wiki/',
    '/wiki/index/',
    '/wiki/orphelines/',
    '/wiki/a-verifier/',
    '/wiki/changements/',
    '/historique/',
    '/a-propos/historique/',
    '/flux/changements.xml',
    '/flux/poles.xml',
    '/flux/etudes-de-cas.xml',
    '/admin/',
    '/admin/config.yml',
    '/404.html',
    '/sitemap-index.xml',
    '/robots.txt',
  ])('%s is built', (address) => expect(isBuilt(address)).toBe(true));

  const { files } = readContent(new URL('../..', import.meta.url).pathname.replace(/\/$/u, ''));

  it('every published entry has its page, and no draft has one', () => {
    expect(files.length).toBeGreaterThan(100);
    const wrong = files.filter((file) => isBuilt(toEntryPath(file.collection, file.slug)) === isDraft(file)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
