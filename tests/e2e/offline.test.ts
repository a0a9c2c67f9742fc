import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/browser.ts';
import { serveFolder } from '../support/serve-folder.ts';

const GUIDE = '/guides/financer-l-animation/';
const UNREAD = '/guides/gouverner-a-plusieurs/';
let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;
/** Address that the server never answers, and what it was asked of it. */
let silent = '';
let held: ServerResponse[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
// A copy of the site, which changes under the reader's eyes; closing its server is what a lost network is.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(siteFolder, folder, { recursive: true, filter: (path) => !/\/(?:pagefind|admin)$/u.test(path) });
  silent = '';
  held = [];
  site = await serveFolder(folder, '/', (path, response) => path === silent && held.push(response) > 0);
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) => page.goto(site.address.origin + path);
/** Waits for the browser to have what a first visit keeps: the worker is active only after it has visited the open pages. */
const visit = async (path: string) => {
  await open(path);
  const isKept = (path: string) =>
    navigator.serviceWorker.ready.then(async ({ active }) => active?.state === 'activated' && (await caches.match(path)) !== undefined);
  await expect.poll(() => page.evaluate(isKept, path), { timeout: 20_000 }).toBe(true);
};
const text = (selector: string) => page.locator(selector).innerText();
const change = (path: string, from: string | RegExp, to: string) => {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const publish = (path: string, heading: string) => {
  change(`${path}index.html`, /(<h1[^>]*>)[^<]*/u, `$1${heading}`);
  change('sw.js', /const VERSION = '\w+'/u, `const VERSION = '${heading}'`);
};

describe('without a network', () => {
  it('opens a page that was read once, and the home page, as they are with one, and says that they are copies', async () => {
    await visit(GUIDE);
    site.close();
    await page.reload();
    expect(await text('h1')).toBe('Financer l’animation');
    await expect.poll(() => text('.page-notice')).toMatch(/^Hors connexion\s: vous lisez la copie du \d+\s\p{L}+\s\d{4}\.$/u);
    // With its styles and its letters.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily + String(document.styleSheets.length > 0))).toContain(
      'true',
    );
    expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')))).toBe(
      true,
    );
    await open('/');
    expect(await text('main')).toContain('pôle');
  });

  it('says of a page that is not kept that it is not, and lists those that are', async () => {
    await visit(GUIDE);
    site.close();
    await open(UNREAD);
    expect(await text('[data-kept-missing]')).toContain('n’est pas gardée');
    await page.locator('[data-kept-pages] a', { hasText: 'Financer l’animation' }).click();
    expect(await text('h1')).toBe('Financer l’animation');
  });

  it('opens a whole collection that was carried, and searches it from any search box', async () => {
    await visit('/guides/');
    await page.locator('[data-carry]').click();
    await expect.poll(() => text('[data-carry-status]'), { timeout: 20_000 }).toMatch(/^13 pages sur cet appareil\./u);
    site.close();
    await open(UNREAD);
    expect(await text('h1')).toBe('Gouverner à plusieurs');
    await page.locator('header input[name="q"]').fill('collèges d’associés');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hors-connexion/?q=*');
    await expect.poll(() => text('[data-kept-status]')).toMatch(/^\d+ pages? sur \d+$/u);
    const found = page.locator('[data-kept-pages] li');
    expect(await found.first().locator('mark').allInnerTexts()).not.toEqual([]);
    await found.first().locator('a').click();
    expect(await text('.page-notice')).toContain('Hors connexion');
  });

  it('counts once a page that was read and carried, and shows passages of its text: neither its sources, its calls nor what leads to it', async () => {
    await visit(UNREAD);
    await visit('/guides/');
    await page.locator('[data-carry]').click();
    await expect.poll(() => text('[data-carry-status]'), { timeout: 20_000 }).toMatch(/^13 pages sur cet appareil\./u);
    await open('/hors-connexion/');
    const links = page.locator('[data-kept-pages] a');
    await expect.poll(() => links.count()).toBeGreaterThan(12);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    await page.locator('[data-kept-search] input').fill('associés');
    await expect.poll(() => text('[data-kept-status]')).toMatch(new RegExp(`^\\d+ pages? sur ${hrefs.length}$`, 'u'));
    const passages = await page.locator('[data-kept-pages] li p').allInnerTexts();
    expect(passages.length).toBeGreaterThan(0);
    // A heading and what it names are told apart.
    await page.locator('[data-kept-search] input').fill('recommandation');
    await expect
      .poll(async () => (await page.locator('[data-kept-pages] li p').allInnerTexts()).join('\n'))
      .toMatch(/Recommandation \d+ · \p{Lu}/u);
    expect(passages.filter((passage) => /\[\s*\d|\s[,.]|Pages liées|consulté/u.test(passage))).toEqual([]);
  });

  it('opens the copy of a page for which the network is there and says nothing', async () => {
    await visit(GUIDE);
    await page.reload();
    silent = GUIDE;
    await open(GUIDE);
    expect(await text('h1')).toBe('Financer l’animation');
    await expect.poll(() => text('.page-notice')).toContain('Hors connexion');
    expect(held.length).toBeGreaterThan(0);
  });

  it('forgets everything when asked, but its own page', async () => {
    await visit(GUIDE);
    await open('/hors-connexion/');
    await page.locator('[data-kept-erase]').click();
    await expect.poll(() => text('[data-kept-status]')).toContain('Plus aucune page');
    site.close();
    await open(GUIDE);
    await expect.poll(() => text('[data-kept-missing]')).toContain('n’est pas gardée');
  });
});

describe('with a network', () => {
  it('always gives the newest page, and keeps that one', async () => {
    await visit(GUIDE);
    await page.reload();
    change(`${GUIDE}index.html`, /(<h1[^>]*>)[^<]*/u, '$1Un titre d’aujourd’hui');
    await open(GUIDE);
    expect(await text('h1')).toBe('Un titre d’aujourd’hui');
    expect(await page.locator('.page-notice').count()).toBe(0);
    await expect.poll(() => page.evaluate(async (path) => (await caches.match(path))?.text(), GUIDE)).toContain('Un titre d’aujourd’hui');
    site.close();
    await open(GUIDE);
    expect(await text('h1')).toBe('Un titre d’aujourd’hui');
  });

  it('no longer gives a page that was removed, even without a network later', async () => {
    await visit(GUIDE);
    await page.reload();
    rmSync(join(folder, GUIDE), { recursive: true });
    const gone = await context.newPage();
    // What this host answers is nothing that a browser shows.
    await gone.goto(site.address.origin + GUIDE).catch(() => undefined);
    await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) === undefined, GUIDE)).toBe(true);
  });

  it('tells a page left open that it has changed, and one that has not, nothing', async () => {
    await visit(GUIDE);
    const other = await context.newPage();
    await other.goto(site.address.origin + UNREAD);
    await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, UNREAD)).toBe(true);
    publish(GUIDE, 'Nouveau');
    // As when its reader comes back to it.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect.poll(() => text('.page-notice'), { timeout: 20_000 }).toContain('Cette page a changé');
    expect(await other.locator('.page-notice').count()).toBe(0);
    await page.locator('.page-notice button').click();
    await expect.poll(() => text('h1')).toBe('Nouveau');
    expect(await page.locator('.page-notice').count()).toBe(0);
  });

  it('opens other pages while a new version waits for one that does not come', async () => {
    await visit(GUIDE);
    await page.reload();
    silent = GUIDE;
    publish('/', 'Nouveau');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const other = await context.newPage();
    await other.goto(site.address.origin + UNREAD);
    expect(await other.locator('h1').innerText()).toBe('Gouverner à plusieurs');
    expect(held.map(({ closed }) => closed)).toEqual([false]);
  });

  it('does not come between the workshop and its server', async () => {
    await visit(GUIDE);
    await page.reload();
    const names = await page.evaluate(async () => {
      await fetch('/admin/').catch(() => undefined);
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return kept.flat();
    });
    expect(names.filter((url) => /\/(?:admin|api|pagefind)\//u.test(url))).toEqual([]);
  });
});
