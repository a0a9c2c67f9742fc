import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** The search page at an address, once its answer is there. */
async function open(query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/recherche/${query}`);
  if (query) await answered(page);
  return page;
}
const answered = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => /page/u.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
};
const status = (page: Page): Promise<string> => page.locator('[data-search-status]').innerText();
const count = async (page: Page): Promise<number> => Number.parseInt(await status(page), 10) || 0;
const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('the search page', () => {
  it('loads no index before something is asked', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/recherche/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.close();
  });

  it('answers a new question without leaving the page, and goes back to the last one', async () => {
    const page = await open('?q=gouvernance');
    const before = await status(page);
    await page.locator('main input[name="q"]').fill('financer l’animation');
    await page.keyboard.press('Enter');
    await page.waitForURL(/financer/u);
    await page.locator('mark', { hasText: /anim/iu }).first().waitFor();
    expect(await page.title()).toContain('financer l’animation');
    await page.goBack();
    await page
      .locator('mark', { hasText: /gouvern/iu })
      .first()
      .waitFor();
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('gouvernance');
    expect(await status(page)).toBe(before);
    await page.close();
  });

  it('narrows with a box, writes it in the address, and leaves the keyboard where it was', async () => {
    const page = await open('?q=gouvernance');
    const whole = await count(page);
    const box = page.locator('[data-search-filters] input[name="type"]').first();
    const value = await box.getAttribute('value');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/type=/u);
    expect(parameters(page).getAll('type')).toEqual([value]);
    await page.waitForFunction((before) => document.querySelector('[data-search-status]')?.textContent !== before, `${whole} pages`);
    expect(await count(page)).toBeLessThan(whole);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe(value);
    expect(await page.locator('[data-search-filters] input:checked[name="type"]').count()).toBe(1);
    await page.close();
  });

  it('shows on a box the very number of pages that it gives', async () => {
    const page = await open('?q=animation');
    const label = page.locator('[data-search-filters] label', { has: page.locator('input[name="type"]') }).first();
    const announced = Number.parseInt(await label.locator('.count').innerText(), 10);
    const value = await label.locator('input').getAttribute('value');
    await page.goto(`${site.url}/recherche/?q=animation&type=${encodeURIComponent(value ?? '')}`);
    await answered(page);
    expect(await count(page)).toBe(announced);
    await page.close();
  });

  it('shows further pages on demand and leads the keyboard to the first of them', async () => {
    const page = await open('?q=gouvernance');
    const items = page.locator('[data-search-results] li:has(> .item-title)');
    expect(await items.count()).toBe(10);
    await page.locator('[data-search-results] button').press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    expect(await items.count()).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await items.nth(10).locator('.item-title').innerText());
    await page.close();
  });

  it('lists the pages of a region without a question', async () => {
    const page = await open('?region=Bretagne');
    expect(await count(page)).toBeGreaterThan(0);
    expect(await page.locator('[data-search-results] .meta').first().innerText()).toContain('Bretagne');
    await page.close();
  });

  it('owns up when it finds nothing, and shows a way out', async () => {
    const page = await open('?q=zzyzx');
    expect(await status(page)).toBe('Aucune page');
    expect(await page.locator('.notice').innerText()).toContain('zzyzx');
    expect(await page.locator('[data-search-results] a[href$="/wiki/pages-souhaitees/"]').count()).toBe(1);
    await page.close();
  });

  it('prints a question full of HTML as the text it is', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.url}/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzyzx')}&type=${encodeURIComponent('<b>x</b>')}`,
    );
    await answered(page);
    expect(await page.locator('main img, main b').count()).toBe(0);
    await page.close();
  });
});
