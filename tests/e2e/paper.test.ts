import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

describe('paper', () => {
  it('prints on white whatever the theme: the one that was chosen, or the one of the system', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.browser.newPage({ colorScheme });
      await page.goto(`${site.url}/seminaires/seminaire-du-28-fevrier-2013/`);
      const look = () =>
        page.evaluate(() => {
          const { colorScheme: scheme } = getComputedStyle(document.documentElement);
          const { backgroundColor, color } = getComputedStyle(document.body);
          const status = document.querySelector('.status.obtenu') ?? document.body;
          return [scheme, backgroundColor, color, getComputedStyle(status).color];
        });
      if (colorScheme === 'light') await page.locator('[data-theme-toggle]').click();
      expect((await look())[0]).toBe('dark');
      await page.emulateMedia({ media: 'print' });
      expect(await look()).toEqual(['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(23, 99, 63)']);
      await page.close();
    }
  });

  it('prints of a seminar its address and its code too, and neither a link to its citations nor one to a comparison', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.url}/seminaires/seminaire-du-28-fevrier-2013/`);
    expect(await page.locator('.printed').innerText()).toMatch(/^https?:.*\/seminaires\/seminaire-du-28-fevrier-2013\/$/u);
    await page.locator('.printed img').waitFor();
    expect(await page.locator('main a[href="citer/"]').isVisible()).toBe(false);
    await page.goto(`${site.url}/poles/epv/`);
    expect(await page.locator('.cartouche a[href*="/comparer/"]').evaluateAll((all) => all.map((each) => each.checkVisibility()))).toEqual([
      false,
    ]);
    await page.close();
  });

  it('cuts no row of a card between two columns or two sheets', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    for (const path of [
      '/poles/epv/',
      '/seminaires/seminaire-du-28-fevrier-2013/',
      '/etudes-de-cas/cooperer-sans-structure-mere-tarnos/',
    ]) {
      await page.goto(site.url + path);
      const breaks = await page.locator('.cartouche :is(dt, dd)').evaluateAll((all) =>
        all.map((each) => {
          const { breakInside, breakAfter } = getComputedStyle(each);
          return each.tagName === 'DT' ? breakAfter : breakInside;
        }),
      );
      expect(new Set(breaks), path).toEqual(new Set(['avoid']));
    }
    await page.close();
  });

  it('prints its code and where each source really is without a scroll before, and asks for neither to read', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await page.goto(`${site.url}/seminaires/seminaire-du-28-fevrier-2013/`, { waitUntil: 'networkidle' });
    expect(asked.filter((name) => name === 'qr.svg' || name === 'index.md')).toEqual([]);
    await page.pdf();
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.printed svg');
    expect(await code.boundingBox()).toMatchObject({ width: 68, height: 68 });
    const printed = (href: string): Promise<string> =>
      page.locator(`.notes a[href="${href}"]`).evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await printed('/sources/decret2015/')).toContain('legifrance.gouv.fr');
    // A document that is nowhere else keeps the address of its page.
    expect(await printed('/sources/communique2013/')).toMatch(/\/sources\/communique2013\//u);
    await page.close();
  });

  it('prints of each chapter of a booklet its own code and its own sources', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/dossier/?p=guides/financer-l-animation,seminaires/seminaire-du-28-fevrier-2013`);
    await page.locator('[data-booklet-ready="2"]').waitFor();
    await page.pdf();
    expect(await page.locator('.chapter .printed svg').count()).toBe(2);
    for (const chapter of await page.locator('.chapter').all())
      expect(await chapter.locator('.notes a[data-address]').count()).toBeGreaterThan(3);
    await page.close();
  });

  it('begins a comparison on its first sheet, cuts none of its rows, and prints no filter of a search', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.url}/comparer/?p=figeacteurs,tetris,pays-de-bray`);
    const breaks = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).breakInside);
    expect(await breaks('.compared')).toBe('auto');
    expect(await breaks('.compared tr')).toBe('avoid');
    await page.goto(`${site.url}/recherche/?q=gouvernance`);
    await page.locator('[data-search-filters] input').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-search-facets]').isVisible()).toBe(false);
    await page.close();
  });

  it('leaves no room under the text, which would be a blank sheet, and begins a long table under its title', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.url}/seminaires/seminaire-du-28-fevrier-2013/`);
    expect(await page.locator('.page').evaluate((each) => getComputedStyle(each).paddingBottom)).toBe('0px');
    await page.goto(`${site.url}/chronologie/trajectoires/`);
    expect(await page.locator('[data-plot="trajectoires"]').evaluate((each) => getComputedStyle(each).breakInside)).toBe('auto');
    await page.close();
  });
});
