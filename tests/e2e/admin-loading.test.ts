/** The contribution page, one of whose programs does not come: it says so, and what to do. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

it.each([
  ['Decap', '**/admin/decap-cms.js'],
  ['the field of the text', '**/_astro/body-widget*.js'],
])('says that it could not load, without %s', async (_, file) => {
  const page = await browser.newPage();
  await page.route(file, (route) => route.abort());
  await page.goto(`${site.url}/admin/`);
  await page.getByText('n’a pas pu se charger').waitFor();
  expect(await page.getByText('se charge…').count()).toBe(0);
  await page.close();
});
