/** The site of a forge is often below the name of its project: offline, and on a key, it must be there as it is at a root. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../../scripts/safety/project-copy.ts';
import { launchChromium } from '../support/browser.ts';
import { serveFolder } from '../support/serve-folder.ts';

const BASE = '/projet/';
let project: ProjectCopy;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
const run = (...args: string[]): void => {
  const env = { PATH: process.env['PATH'], SITE_BASE: BASE };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project.root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
};

beforeAll(async () => {
  project = copyProject('sous-dossier');
  run('scripts/build.ts');
  [browser, site] = await Promise.all([launchChromium(), serveFolder(join(project.root, 'dist'), BASE)]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
  project?.remove();
});

const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText();
/** What goes wrong on a page: errors of its scripts, and files that are not where it asks for them. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => /^(?:https?:\/\/[^/]+\/projet\/|file:|data:|blob:)/u.test(request.url()) || faults.push(request.url()));
  return faults;
}

it('searches, filters and compares below its folder', async () => {
  const page = await browser.newPage();
  const faults = listen(page);
  await page.goto(`${site.address.href}recherche/?q=scic`);
  await page.locator('[data-search-results] ol.items > li a[href^="/projet/"]').first().waitFor();
  await page.goto(`${site.address.href}explorer/?region=bretagne`);
  await expect.poll(() => textOf(page, '[data-chosen]')).toContain('Bretagne');
  await page.goto(`${site.address.href}comparer/?p=epv,phares`);
  await page.locator('[data-comparison] table').first().waitFor();
  await page.close();
  expect(faults).toEqual([]);
});

it('opens without a network what was read and what was carried, and searches it', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = listen(page);
  await page.goto(`${site.address.href}guides/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.locator('[data-carry]').click();
  await expect.poll(() => textOf(page, '[data-carry-status]'), { timeout: 30_000 }).toMatch(/^\d+ pages sur cet appareil/u);
  expect(faults).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${site.address.href}guides/gouverner-a-plusieurs/`);
  expect(await textOf(page, 'h1')).toBe('Gouverner à plusieurs');
  await expect.poll(() => textOf(page, '.page-notice')).toMatch(/^Hors connexion/u);
  await page.goto(`${site.address.href}hors-connexion/?q=gouverner`);
  await page.locator('[data-kept-pages] a[href*="/projet/guides/"]').first().waitFor();
  await context.close();
});

it('opens from a key, with its search, its map and its letters', async () => {
  run('scripts/zip.ts', '--out', 'cle.zip');
  const folder = join(project.root, 'clé');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(project.root, 'cle.zip'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const page = await browser.newPage();
  const faults = listen(page);
  const open = (path: string) => page.goto(pathToFileURL(join(folder, 'poles-en-commun', path)).href);
  await open('guides/index.html');
  expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')))).toBe(true);
  await page.locator('header input[name="q"]').fill('scic');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-results] ol.items > li a').first().click();
  await page.waitForURL((url) => url.pathname.endsWith('/index.html') && !url.pathname.includes('/recherche/'));
  await open('explorer/index.html');
  await page.locator('main svg a[data-mark]').first().waitFor({ state: 'attached' });
  await page.close();
  expect(faults).toEqual([]);
});
