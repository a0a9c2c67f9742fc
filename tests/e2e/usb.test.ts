import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/browser.ts';
import { buildZip } from '../../src/usb/build-zip.ts';

// A key has a name with spaces and accents more often than not.
const folder = join(mkdtempSync(join(tmpdir(), 'usb-')), 'Clé de Zoé');
let browser: Browser;
let page: Page;
let files: string[];
const faults: string[] = [];
const addressOf = (path: string) => pathToFileURL(join(folder, 'poles', path)).href;

beforeAll(async () => {
  const entries = Object.entries(unzipSync(await buildZip(siteFolder, 'poles')));
  files = entries.map(([path]) => path);
  for (const [path, bytes] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => /^(?:file|data|blob):/u.test(request.url()) || faults.push(`asked ${request.url()}`));
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

describe('the ZIP opened from a folder', () => {
  it('has its styles, its letters and its theme button on every kind of page, and meets no error', async () => {
    for (const path of [
      '',
      'guides/',
      'guides/financer-l-animation/',
      'poles/phares/',
      'explorer/',
      'recherche/',
      'seminaires/demandes/',
      'comparer/',
    ]) {
      await page.goto(addressOf(`${path}index.html`));
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily)).toContain('Bricolage');
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')))).toBe(
        true,
      );
      expect(await page.locator('[data-theme-toggle]').isVisible()).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  it('has the same letters on every page, on the home page and the explorer too', async () => {
    // A page of its own: the browser's tools, asked which letters it draws, read files that a page may not.
    const looked = await browser.newPage();
    const session = await looked.context().newCDPSession(looked);
    for (const path of ['', 'guides/', 'poles/phares/', 'explorer/', 'recherche/', 'dossier/']) {
      await looked.goto(addressOf(`${path}index.html`));
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect([path, fonts.map(({ isCustomFont }) => isCustomFont)]).toEqual([path, [true]]);
    }
    await looked.close();
  });

  it('searches as the site does, from any page, and opens what it finds', async () => {
    await page.goto(addressOf('guides/index.html'));
    await page.locator('header input[name="q"]').fill('matieres l’innovation');
    await page.keyboard.press('Enter');
    const first = page.locator('[data-search-results] ol.items > li a').first();
    await first.waitFor();
    await first.click();
    await page.waitForURL((url) => url.pathname.endsWith('/index.html') && !url.pathname.includes('/recherche/'));
    expect(await page.locator('main h1').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('looks for the words of a phrase', async () => {
    await page.goto(`${addressOf('recherche/index.html')}?q=${encodeURIComponent('« économie sociale et solidaire »')}`);
    await page.locator('[data-search-results] ol.items > li').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('has the map: a pole on it opens, and the explorer filters', async () => {
    await page.goto(`${addressOf('explorer/index.html')}?region=bretagne`);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/filtre actif|Retirer le filtre|Bretagne/u);
    const marks = page.locator('main svg a[data-mark]');
    const hrefs = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(10);
    const lost = hrefs.filter(
      (href) => !existsSync(fileURLToPath(new URL(href.replace(/[?#].*$/u, ''), addressOf('explorer/index.html')))),
    );
    expect(lost).toEqual([]);
    await page.locator('main li a[href*="poles/"]').locator('visible=true').first().click();
    await page.waitForURL((url) => /\/poles\/poles\/[^/]+\/index\.html$/u.test(url.pathname));
    expect(faults).toEqual([]);
  });
});

describe('poles picked in the ZIP', () => {
  it('are put side by side from the explorer, their links open, and the next one is read when it is added', async () => {
    await page.goto(addressOf('explorer/index.html'));
    const boxes = page.locator('[data-rows] input[type="checkbox"]');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.locator('[data-tray] a.button').click();
    await page.waitForURL((url) => url.pathname.endsWith('/comparer/index.html') && url.search.startsWith('?p='));
    const heads = page.locator('table.compared thead a');
    await expect.poll(() => heads.count()).toBe(2);
    await page.locator('[data-choose] [type="submit"]').click();
    await expect.poll(() => heads.count()).toBe(3);
    const hrefs = await page
      .locator('[data-comparison] a[href]')
      .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])));
    const lost = hrefs.filter((href) => href.startsWith('file:') && !existsSync(fileURLToPath(href.replace(/[?#].*$/u, ''))));
    expect(lost).toEqual([]);
    await heads.first().click();
    await page.waitForURL((url) => /\/poles\/poles\/[^/]+\/index\.html$/u.test(url.pathname));
    expect(faults).toEqual([]);
  });
});

describe('a booklet in the ZIP', () => {
  it('leads from a chapter to another in the booklet itself, not out of it', async () => {
    await page.goto(`${addressOf('dossier/index.html')}?p=guides/financer-l-animation,pratiques/animation-et-coordination`);
    const chapters = page.locator('[data-booklet-chapters] .chapter');
    await expect.poll(() => chapters.count()).toBe(2);
    const within = page.locator('.chapter:first-child a[href^="#p2"]');
    expect(await within.count()).toBeGreaterThan(0);
    await within.first().click();
    expect(new URL(page.url()).hash).toMatch(/^#p2/u);
    expect(await page.locator('#p2').evaluate((chapter) => chapter.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.locator('[data-booklet-clear]').click();
    expect(faults).toEqual([]);
  });

  it('has the chapters of the pages that are ticked, with links that open, and names a page that is gone', async () => {
    await page.goto(addressOf('dossier/index.html'));
    const boxes = page.locator('[data-booklet] input[name="p"]');
    const paths = await boxes.evaluateAll((inputs) => inputs.flatMap((input) => (input instanceof HTMLInputElement ? [input.value] : [])));
    for (const index of [0, 1]) await boxes.nth(index).check();
    const chapters = page.locator('[data-booklet-chapters] .chapter');
    await expect.poll(() => chapters.count()).toBe(2);
    const hrefs = await chapters
      .locator('a[href]')
      .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href.replace(/[?#].*$/u, '')] : [])));
    const lost = hrefs.filter((href) => href.startsWith('file:') && !existsSync(fileURLToPath(href.replace(/\/$/u, '/index.html'))));
    expect(lost).toEqual([]);
    expect(faults).toEqual([]);
    const gone = fileURLToPath(addressOf(`${paths[2] ?? ''}/index.html`));
    const kept = readFileSync(gone);
    rmSync(gone);
    await boxes.nth(2).check();
    await expect.poll(() => page.locator('[data-booklet-status]').innerText(), { timeout: 10_000 }).toContain('n’ont pas pu être lues');
    expect(await chapters.count()).toBe(2);
    writeFileSync(gone, kept);
  });
});

it('has no link that leads nowhere, and none to the root of the disk', () => {
  const known = new Set(files);
  const dead: string[] = [];
  for (const path of files.filter((file) => file.endsWith('.html')))
    for (const [, address = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
      if (/^(?:[a-z]+:|#|\/\/)/u.test(address)) continue;
      const target = decodeURI(new URL(address.replace(/&amp;/gu, '&'), `file:///${path}`).pathname.slice(1));
      if (address.startsWith('/') || !known.has(target)) dead.push(`${path} → ${address}`);
    }
  expect(dead.slice(0, 20)).toEqual([]);
});
