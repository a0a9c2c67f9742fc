import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { isBuilt, pages, siteFolder } from '../support/built-site.ts';

const former = (html: string) => html.includes('http-equiv="refresh"');
const readers = pages.filter(({ url, html }) => !url.startsWith('/admin/') && !former(html));
const meta = ({ elements }: (typeof pages)[number], name: string) =>
  elements.find(({ tagName, properties }) => tagName === 'meta' && (properties['property'] === name || properties['name'] === name))
    ?.properties['content'];

describe('a page that is shared', () => {
  it('is described in a few words', () => {
    expect(readers.filter((page) => !meta(page, 'description')).map(({ url }) => url)).toEqual([]);
  });

  it('has a picture of the site itself, described, that was built', () => {
    const faults = readers.filter((page) => {
      const image = String(meta(page, 'og:image'));
      return !image.startsWith(`${site.url}/`) || !isBuilt(new URL(image).pathname) || !meta(page, 'og:image:alt');
    });
    expect(faults.map(({ url }) => url)).toEqual([]);
  });

  it('has its own when it is an entry', () => {
    for (const url of [
      '/guides/financer-l-animation/',
      '/poles/phares/',
      '/seminaires/seminaire-du-28-fevrier-2013/',
      '/glossaire/scic/',
      '/contribuer/',
    ])
      expect(meta(pages.find((page) => page.url === url) ?? raise(url), 'og:image')).toBe(`${site.url}${url}partage.png`);
  });

  it('says its size, so that a messenger keeps its place', async () => {
    const said = new Set(readers.map((page) => `${String(meta(page, 'og:image:width'))} × ${String(meta(page, 'og:image:height'))}`));
    const { width, height } = await sharp(join(siteFolder, 'guides/financer-l-animation/partage.png')).metadata();
    expect([...said]).toEqual([`${width} × ${height}`]);
  });

  it('asks for it large, which it is', async () => {
    expect(readers.filter((page) => meta(page, 'twitter:card') !== 'summary_large_image')).toEqual([]);
    expect(await sharp(join(siteFolder, 'partage.png')).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
});

describe('the site on a screen of applications', () => {
  interface Manifest {
    start_url: string;
    scope: string;
    lang: string;
    icons: { src: string; sizes: string }[];
  }
  const manifest = JSON.parse(readFileSync(join(siteFolder, 'manifest.webmanifest'), 'utf8')) as Manifest;

  it('has a manifest in French that every page names', () => {
    expect(manifest).toMatchObject({ lang: 'fr', start_url: '/', scope: '/' });
    expect(readers.filter(({ html }) => !html.includes('rel="manifest"')).map(({ url }) => url)).toEqual([]);
  });

  it('has icons of the sizes announced', async () => {
    const announced = manifest.icons.filter(({ sizes }) => sizes !== 'any');
    const drawn = await Promise.all(announced.map(async ({ src }) => sharp(join(siteFolder, src)).metadata()));
    expect(drawn.map(({ width, height }) => `${width}x${height}`)).toEqual(announced.map(({ sizes }) => sizes));
    expect(announced.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    expect(existsSync(join(siteFolder, 'icones/180.png'))).toBe(true);
  });

  it('has the icon that browsers ask for unbidden: an icon file with one picture', async () => {
    const icon = readFileSync(join(siteFolder, 'favicon.ico'));
    expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 1]);
    const picture = icon.subarray(icon.readUInt32LE(18), icon.readUInt32LE(18) + icon.readUInt32LE(14));
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
  });
});

const raise = (url: string): never => {
  throw new Error(`No page ${url}`);
};
