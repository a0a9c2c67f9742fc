import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
const stopped: string[] = [];
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  page = await browser.newPage();
  await page.exposeFunction('tellStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { tellStopped: (what: string) => void }).tellStopped(
        `${location.pathname}: ${effectiveDirective} ${blockedURI}`,
      ),
    ),
  );
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('the policy of a page and the headers, both at once', () => {
  it('stop nothing that the site needs, on any kind of page nor on that of contributions', async () => {
    for (const path of [...kindsOfPage, '/admin/']) await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(stopped).toEqual([]);
  }, 180_000);

  it('let the search compile the index of phrases', async () => {
    await page.goto(`${site.url}/recherche/?q=${encodeURIComponent('« pôle territorial »')}`);
    await page.locator('[data-search-results] ol.items > li').first().waitFor();
    expect(stopped).toEqual([]);
  });

  it('stop a script written in the page by somebody', async () => {
    await page.goto(`${site.url}/glossaire/scic/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "pris"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('pris');
    await expect.poll(() => stopped.length).toBeGreaterThan(0);
  });
});
