import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
/** Paths asked since the page was last opened, and errors of its scripts. */
let asked: string[];
const errors: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  page = await browser.newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** The search page at an address, once its answer is there. */
async function open(query: string): Promise<void> {
  asked = [];
  await page.goto(`${site.url}/recherche/${query}`);
  if (query) await answered();
}
const answered = async (): Promise<void> => {
  await page.waitForFunction(() => /résultat/u.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
};
const status = (): Promise<string> => page.locator('[data-search-status]').innerText();
const count = async (): Promise<number> => Number.parseInt(await status(), 10) || 0;
const firstTitle = (): Promise<string> => page.locator('[data-search-results] .item-title').first().innerText();
const isOfIndex = (path: string): boolean => /^\/(?:pagefind|recherche\/index)\//u.test(path);

describe('the search page', () => {
  it('loads nothing of the index before the box is used, then its summary alone, and Pagefind only for a phrase', async () => {
    await open('');
    await page.waitForLoadState('networkidle');
    expect(asked.filter(isOfIndex)).toEqual([]);
    await page.locator('main input[name="q"]').focus();
    await expect.poll(() => asked.filter(isOfIndex)).toEqual(['/recherche/index/sommaire.json']);
    await open('?q=gouvernance');
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await open(`?q=${encodeURIComponent('« gouvernance partagée »')}`);
    expect(asked).toContain('/pagefind/pagefind.js');
  });

  it('answers while the reader types, without a click, and goes back to the last question', async () => {
    await open('?q=gouvernance');
    const before = await status();
    const box = page.locator('main input[name="q"]');
    await box.fill('financer l’animation');
    await box.press('Enter');
    await page.waitForURL(/financer/u);
    await page.waitForFunction(() => document.querySelector('[data-search-results] .item-title')?.textContent === 'Financer l’animation');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('[data-search-status]')?.textContent === text, before);
    expect(await box.inputValue()).toBe('gouvernance');
    await box.fill('crèc');
    await page
      .locator('[data-search-results] mark', { hasText: /crèche/iu })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('crèc');
  });

  it('says what it changed, and undoes it', async () => {
    await open(`?q=${encodeURIComponent('apel à projet')}`);
    expect(await page.locator('.notice').innerText()).toMatch(/^Aucun résultat pour «\sapel\s»/u);
    expect(await firstTitle()).toBe('Appels à projets');
    await page.locator('.notice a').click();
    await page.waitForURL(/mots=exacts/u);
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent === 'Aucun résultat');
  });

  it('narrows with a box by the very number it shows, writes it in the address, and leaves the keyboard where it was', async () => {
    await open('?q=gouvernance');
    const box = page.locator('[data-search-filters] input[name="type"]').first();
    await box.waitFor();
    const value = (await box.getAttribute('value')) ?? '';
    const announced = Number.parseInt(await page.locator('[data-search-filters] .count').first().innerText(), 10);
    expect(announced).toBeLessThan(await count());
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(
      (number) => document.querySelector('[data-search-status]')?.textContent?.startsWith(`${number} `),
      announced,
    );
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual([value]);
    await page.waitForFunction((name) => (document.activeElement as HTMLInputElement | null)?.value === name, value);
    expect(await page.locator('[data-search-filters] input:checked[name="type"]').count()).toBe(1);
  });

  it('shows further results on demand and leads the keyboard to the first of them', async () => {
    await open('?q=gouvernance');
    const items = page.locator('[data-search-results] ol.items > li');
    await items.nth(9).waitFor();
    expect(await items.count()).toBe(10);
    await page.locator('[data-search-results] button').press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await items.nth(10).locator('.item-title').innerText());
  });

  it('lists the pages of a region without a question, the latest first when asked', async () => {
    await open('?region=Bretagne');
    expect(await page.locator('[data-search-results] .meta').first().innerText()).toContain('Bretagne');
    await open('?type=S%C3%A9minaires&tri=date');
    expect(await firstTitle()).toMatch(/17\soctobre 2023/u);
  });

  it('owns up when it finds nothing, and opens the form of the page that is missing', async () => {
    await open('?q=zzyzx');
    expect(await status()).toBe('Aucun résultat');
    expect(await page.locator('a.wanted').getAttribute('href')).toBe('/admin/#/collections/terms/new?title=zzyzx');
  });

  it.each([
    ['nothing', ''],
    ['a script', '<script>alert(1)</script>'],
    ['HTML', '<img src=x onerror=alert(1)><b>zzyzx</b>'],
    ['an emoji', '🌱🌱'],
    ['a lone quote', '"'],
    ['a text from right to left', '\u202Eשלום עולם'],
    ['ten thousand letters', 'pôle '.repeat(2000)],
  ])('takes %s for the text it is', async (_, question) => {
    await open('');
    await page.locator('main input[name="q"]').evaluate((box: HTMLInputElement, text) => (box.value = text), question);
    await page.locator('main input[name="q"]').press('Enter');
    if (question) await answered();
    expect(await page.locator('[data-search-results] :is(img, b, script)').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says so when the index cannot be had, and leads to the lists of pages', async () => {
    await page.route('**/recherche/index/**', (route) => route.abort());
    asked = [];
    await page.goto(`${site.url}/recherche/?q=gouvernance`);
    await page.waitForFunction(() => /pas pu se charger/u.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
    expect(await page.locator('[data-search-browse] a').first().isVisible()).toBe(true);
    await page.unroute('**/recherche/index/**');
  });
});

describe('a search box', () => {
  it('opens by Ctrl-K from any page and by no key alone, suggests, and is used by keyboard alone', async () => {
    asked = [];
    await page.goto(`${site.url}/glossaire/scic/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => isOfIndex(path) || /suggest/iu.test(path))).toEqual([]);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Control+k');
    const box = page.locator('#q-entete');
    await page.locator('#q-entete[role="combobox"]').waitFor();
    await page.keyboard.type('financer anim');
    await page.locator('[role="option"]', { hasText: 'Tous les résultats pour « financer anim »' }).waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = page.locator(`#${await box.getAttribute('aria-activedescendant')}`);
    expect(await active.getAttribute('aria-selected')).toBe('true');
    expect(await active.innerText()).toContain('Financer l’animation');
    expect((await new AxeBuilder({ page }).setLegacyMode().include('.header-search form.search-box').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('#q-entete')?.getAttribute('aria-expanded') === 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/financer-l-animation/');
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-entete');
  });
});
