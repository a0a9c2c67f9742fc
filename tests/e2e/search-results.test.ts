/** What a search page gives when its files fail, change or come late, and what it finds of a phrase. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();
const INDEX = '**/recherche/index/**';

const titlesOf = (page: Page) => page.locator('[data-search-results] ol.items > li .item-title');
const moreOf = (page: Page) => page.locator('[data-search-results] button');
const statusOf = (page: Page): Promise<string> => page.locator('[data-search-status]').innerText();

/** A search page of its own, once its question is answered. */
async function ask(question: string): Promise<Page> {
  const page = await site.browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site.url}/recherche/?q=${encodeURIComponent(question)}`);
  await expect.poll(() => statusOf(page)).toMatch(/résultat|pas pu/u);
  return page;
}

/** Asks for the next results until so many are there. */
async function showAll(page: Page, count: number): Promise<string[]> {
  const titles = titlesOf(page);
  for (let shown = 10; shown < count; shown += 10) {
    await titles.nth(shown - 1).waitFor();
    await moreOf(page).click();
  }
  await titles.nth(count - 1).waitFor();
  return titles.allInnerTexts();
}

/** Puts the index in a folder of another name, as what is published does: the one before is there no more. */
async function publish(page: Page, name: string): Promise<void> {
  const { folder } = (await (await fetch(`${site.url}/recherche/index/sommaire.json`)).json()) as { folder: string };
  await page.unroute(INDEX);
  await page.route(INDEX, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.includes(`/${name}/`))
      await route.fulfill({ response: await route.fetch({ url: site.url + pathname.replace(name, folder) }) });
    else if (pathname.endsWith('/sommaire.json'))
      await route.fulfill({ json: { ...((await (await route.fetch()).json()) as object), folder: name } });
    else await route.fulfill({ status: 404 });
  });
}

describe('further results', () => {
  it('that cannot be had leave the others where they are, and are given when they are asked for again', async () => {
    const page = await ask('gouvernance');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const before = await statusOf(page);
    const all = await showAll(page, 30);
    await page.reload();
    await titlesOf(page).nth(9).waitFor();
    await page.route(INDEX, (route) => route.abort());
    await moreOf(page).click();
    await expect.poll(() => statusOf(page)).toMatch(/pas pu se charger/u);
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
    expect(await titlesOf(page).count()).toBe(10);
    await page.unroute(INDEX);
    expect(await showAll(page, 30)).toEqual(all);
    expect(await statusOf(page)).toBe(before);
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('come in order and once, however often they are asked for at a time', async () => {
    const page = await ask('gouvernance');
    const all = await showAll(page, 20);
    await page.reload();
    await titlesOf(page).nth(9).waitFor();
    // The files of a first click come after those of a second.
    let asked = 0;
    await page.route(INDEX, async (route) => {
      const wait = asked++ < 10 ? 500 : 0;
      await new Promise((resolve) => void setTimeout(resolve, wait));
      await route.continue();
    });
    await moreOf(page).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await titlesOf(page).nth(19).waitFor();
    expect(await titlesOf(page).allInnerTexts()).toEqual(all);
    await page.close();
  });
});

describe('a tab opened before a publication', () => {
  it('answers anew when further results are asked for, and goes on', async () => {
    const page = await ask('gouvernance');
    await titlesOf(page).nth(9).waitFor();
    await publish(page, 'nouveau');
    // As many results before as after: those of before are marked, to see them go.
    await titlesOf(page).evaluateAll((titles) => titles.forEach((title) => title.setAttribute('data-before', '')));
    await moreOf(page).click();
    await page.locator('[data-before]').first().waitFor({ state: 'detached' });
    await showAll(page, 20);
    expect(await statusOf(page)).toMatch(/résultat/u);
    await page.close();
  });

  it('keeps its search, phrases too', async () => {
    const page = await ask('« gouvernance partagée »');
    const before = await statusOf(page);
    await publish(page, 'nouveau');
    const box = page.locator('main input[name="q"]');
    await box.fill('laine mohair');
    await box.press('Enter');
    await page.waitForRequest(/\/nouveau\//u);
    await expect.poll(() => statusOf(page)).toMatch(/résultat/u);
    await publish(page, 'suivant');
    await box.fill('« gouvernance partagée »');
    await box.press('Enter');
    await expect.poll(() => statusOf(page)).toBe(before);
    await page.close();
  });
});

describe('a question', () => {
  it('asked again is no step of the history', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/recherche/`);
    const box = page.locator('main input[name="q"]');
    await box.fill('laine');
    await box.press('Enter');
    await page.waitForURL(/q=laine/u);
    const steps = await page.evaluate(() => history.length);
    for (let time = 0; time < 3; time += 1) await box.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.close();
  });

  it.each(['« La Serre – Le Multiple »', '"La Serre Le Multiple"', '"20 % des coûts"', '"72\u00A0000 à"', '« c’est quoi »'])(
    'finds what holds %s',
    async (phrase) => {
      const page = await ask(phrase);
      expect(await statusOf(page)).toMatch(/^\d+\srésultat/u);
      await page.close();
    },
  );

  it('is answered when the longest one would end within a letter', async () => {
    const page = await ask(`${'a'.repeat(399)}🌱`);
    expect(await statusOf(page)).toBe('Aucun résultat');
    await page.close();
  });
});
