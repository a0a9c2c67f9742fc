import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const open = async (path: string, width = 1280): Promise<Page> => {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site.url + path);
  return page;
};
const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('the comparison', () => {
  it('puts the poles of the address side by side, with what each lacks and their sources', async () => {
    const page = await open('/comparer/?p=archer-pole-sud,phares,nulle-part');
    await page.locator('.compared').waitFor();
    expect(await page.locator('.compared thead th').allInnerTexts()).toEqual(['Ce qui est comparé', 'Pôle Sud', 'Le PHARES']);
    expect(await page.locator('.compared .verdict').allInnerTexts()).toContain('≠ différent');
    for (const field of ['Commune', 'Département', 'Porteur', 'Forme juridique', 'Partenaires'])
      expect(
        await page
          .locator('.compared tr', { has: page.getByRole('rowheader', { name: new RegExp(`^${field} ?\\S`, 'u') }) })
          .locator('.verdict')
          .count(),
      ).toBeGreaterThan(0);
    expect(await page.locator('.absent').first().innerText()).toBe('non renseigné');
    expect(await page.locator('.warning').innerText()).toContain('nulle-part');
    const call = page.locator('.compared .calls a').first();
    expect(await page.locator((await call.getAttribute('href')) ?? '').count()).toBe(1);
    await page.close();
  });

  it('names the poles that look like one, with the reason, and adds the one chosen', async () => {
    const page = await open('/comparer/?p=archer-pole-sud');
    await page.getByRole('heading', { name: 'Pôles qui ressemblent à Pôle Sud' }).waitFor();
    expect(await page.locator('.items .meta').first().innerText()).toMatch(/même/u);
    await page.locator('select').selectOption('phares');
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await page.locator('thead th').nth(2).waitFor();
    expect(parameters(page).get('p')).toBe('archer-pole-sud,phares');
    await page.close();
  });

  it('names every pole that could not be read, and asks for all of them again', async () => {
    const page = await open('/comparer/');
    await page.route('**/comparer/*.json', (route) => route.abort());
    const add = async (slug: string): Promise<void> => {
      await page.locator('select').selectOption(slug);
      await page.getByRole('button', { name: 'Ajouter' }).click();
    };
    const said = page.locator('[data-status]');
    await add('archer-pole-sud');
    await add('phares');
    await expect.poll(() => said.innerText()).toMatch(/^Les fiches de «\sPôle Sud\s» et «\sLe PHARES\s» n’ont pas pu être lues/u);
    await page.unroute('**/comparer/*.json');
    await add('epv');
    await page.locator('.compared thead th').nth(3).waitFor();
    expect(await page.locator('.compared thead th').allInnerTexts()).toEqual([
      'Ce qui est comparé',
      'Pôle Sud',
      'Le PHARES',
      expect.any(String),
    ]);
    await page.close();
  });

  it('reads without script as a list of poles', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/comparer/?p=phares,epv`);
    expect(await page.locator('[data-poles] a').count()).toBeGreaterThan(10);
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    await context.close();
  });
});
