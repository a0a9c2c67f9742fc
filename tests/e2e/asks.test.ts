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

  it('is filtered at once, says how many remain; the address keeps it, and « back » undoes it', async () => {
    const page = await open(asks);
    await page.getByLabel('État').selectOption('obtenu');
    const remaining = await shown(page);
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThan(7);
    expect(await page.locator('[data-asks-filters] [role="status"]').innerText()).toMatch(new RegExp(`^${remaining} .* 7\\.$`, 'u'));
    expect(new URL(page.url()).search).toBe('?etat=obtenu');
    await page.reload();
    expect(await shown(page)).toBe(remaining);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.waitForURL(site.url + asks);
    expect(await shown(page)).toBe(7);
    await page.goBack();
    expect(await shown(page)).toBe(remaining);
    await page.goBack();
    expect(await shown(page)).toBe(7);
    expect(new URL(page.url()).pathname).toBe(asks);
    await page.context().close();
  });

  it('counts under each choice what it would show, the others staying as they are', async () => {
    const page = await open(asks);
    for (const value of ['obtenu', 'partiel']) {
      await page.getByLabel('État').selectOption(value);
      const options = await page.getByLabel('Adressée à').locator('option[data-label]').allInnerTexts();
      const counts = options.map((option) => Number(/\((\d+)\)$/u.exec(option)?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await shown(page));
    }
    await page.context().close();
  });

  it('has a choice for the asks of which no addressee is known', async () => {
    const page = await open(asks);
    await page.getByLabel('Adressée à').selectOption({ label: 'Destinataire non précisé (3)' });
    expect(await shown(page)).toBe(3);
    expect(new URL(page.url()).search).toBe('?destinataire=destinataire-non-precise');
    await page.context().close();
  });

  it('calls « obtenu » only what was obtained whole: each state begins with the one it is filtered by', async () => {
    const page = await open(asks, false);
    const states = await page
      .locator('.ask')
      .evaluateAll((list) =>
        list.map((ask) => [(ask as HTMLElement).dataset['etat'] ?? '', ask.querySelector('.status')?.textContent ?? '']),
      );
    const words: Record<string, RegExp> = { obtenu: /^Obtenu(?! (?:dans|pour))/u, partiel: /^Partiel/u, 'en-debat': /^En débat/u };
    expect(states.filter(([state = '', said = '']) => !words[state]?.test(said))).toEqual([]);
    await page.context().close();
  });

  it('says the values that an address asks for and nobody knows, and shows everything', async () => {
    const page = await open(`${asks}?etat=perdu&seminaire=nulle-part`);
    expect(await shown(page)).toBe(7);
    expect((await page.locator('.warning').allInnerTexts()).join(' ')).toMatch(/nulle-part.*Séminaire.*perdu.*État/su);
    await page.context().close();
  });

  it('shows the ask that an address names, whatever its choices, and says so', async () => {
    const page = await open(`${asks}?etat=obtenu#seminaire-du-28-fevrier-2013-caracteriser-les-ptce`);
    const ask = page.locator('#seminaire-du-28-fevrier-2013-caracteriser-les-ptce');
    expect(await ask.isVisible()).toBe(true);
    await page.waitForFunction((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    }, 'seminaire-du-28-fevrier-2013-caracteriser-les-ptce');
    expect(await page.locator('.warning').innerText()).toContain('affichée quand même');
    await page.context().close();
  });

  it('names the seminars of which no ask is published', async () => {
    const page = await open(asks, false);
    const named = await page.locator('[data-asks-silent] a').count();
    const held = await page.locator('[data-asks-group]').count();
    const rows = await (await page.request.get(`${site.url}/donnees/seminaires.json`)).json();
    expect(named + held).toBe((rows as { entries: unknown[] }).entries.length);
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
    const text = await passage.locator('pre').first().innerText();
    expect(text).toContain('La formalisation d’une politique publique de soutien');
    expect(text).toMatch(/28\s(?:février)\s2013.*version \d+ du \d/su);
    await page.context().close();
  });
});
