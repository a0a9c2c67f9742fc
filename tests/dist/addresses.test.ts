import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collections } from '../../src/model/collections.ts';
import { toEntryPath } from '../../src/model/routes.ts';
import { isBuilt } from '../support/built-site.ts';

describe('addresses relied upon from outside', () => {
  it.each([
    '/', '/recherche/', '/poles/', '/etudes-de-cas/', '/guides/', '/seminaires/', '/pratiques/', '/reseaux/', '/glossaire/', '/sources/',
    '/seminaires/demandes/', '/a-propos/', '/contribuer/', '/contribuer/erreurs/', '/accessibilite/', '/mentions-legales/', '/ecoconception/', '/charte/', '/licences/',
    '/wiki/pages-souhaitees/', '/admin/', '/admin/config.yml', '/404.html', '/sitemap-index.xml', '/robots.txt',
  ])('%s is built', (address) => expect(isBuilt(address)).toBe(true));

  it('every published entry has its page', () => {
    const entries = collectionNames.flatMap((name) => readdirSync(new URL(`../../content/${name}`, import.meta.url)).map((file) => ({ name, slug: file.replace(/\.mdx?$/u, '') })));
    const missing = entries.filter(({ name, slug }) => !isBuilt(toEntryPath(name, slug))).map(({ name, slug }) => `${name}/${slug}`);
    expect(missing).toEqual([]);
    expect(entries.length).toBeGreaterThan(Object.keys(collections).length);
  });
});
