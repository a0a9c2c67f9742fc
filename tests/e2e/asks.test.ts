import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const asks = '/seminaires/demandes/';
const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
  const context = await site.browser.newContext({ javaScriptEnabled, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
};
const shown = (page: Page): Promise<number> => page.locator('.ask:visible').count();

describe('what the seminars asked for', () => {
  it('is all there without scripts, each ask with its line', async () => {
    const page = await open(asks, false);
    expect(await page.locator('[data-asks-filters]').isVisible()).toBe(false);
    expect(await shown(page)).toBe(7);
    expect(await page.locator('.ask .timeline li:first-child').allInnerTexts()).toEqual(
      Array(7).fill(expect.stringContaining('28 février 2013')),
    );
    await page.context().close();
  });

  it('is filtered at once, says how many remain, and the address keeps it', async () => {
    const page = await open(asks);
    await page.getByLabel('État').selectOption('obtenu');
    const remaining = await shown(page);
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThan(7);
    expect(await page.locator('[data-asks-filters] [role="status"]').innerText()).toMatch(new RegExp(`^${remaining} .* 7$`, 'u'));
    expect(new URL(page.url()).search).toBe('?etat=obtenu');
    await page.reload();
    expect(await shown(page)).toBe(remaining);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.waitForURL(site.url + asks);
    expect(await shown(page)).toBe(7);
    await page.context().close();
  });

  it('shows everything when the address asks for what does not exist', async () => {
    const page = await open(`${asks}?etat=perdu&seminaire=nulle-part`);
    expect(await shown(page)).toBe(7);
    await page.context().close();
  });

  it('is cited from its own page: copied, and said to be', async () => {
    const page = await open('/seminaires/seminaire-du-28-fevrier-2013/citer/#politique-publique');
    const passage = page.locator('#politique-publique');
    await passage.getByRole('button', { name: /BibTeX/u }).click();
    await page.getByText('Copié.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await passage.locator('pre').nth(2).textContent());
    expect(copied).toMatch(/^@misc\{seminaire-du-28-fevrier-2013-politique-publique,/u);
    await page.context().close();
  });
});
