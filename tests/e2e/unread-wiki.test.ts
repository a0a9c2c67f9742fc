/** The list of the pages, which the contribution page reads to check and to print, cannot be read or comes late, in the real CMS. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const WIKI = '**/admin/wiki.json';
const term = (title: string) => `---\ntitle: ${title}\ndescription: Un mot.\n---\n\nUn texte de ${title}.\n`;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/terms/palan.md': term('Palan'), 'content/terms/treuil.md': term('Treuil') });
});
afterAll(() => workshop?.close());

describe('without the list of the pages', { timeout: 120_000 }, () => {
  it('says after a save that nothing was checked, and where the page would be that it cannot be shown', async () => {
    const { page, open, body, save, errors } = await workshop.invite();
    await page.route(WIKI, (route) => route.abort());
    await open('terms', 'palan', 'Un texte de Palan.');
    await placeCaret(body().getByText('Un texte'), 'End');
    await page.keyboard.type(' Sa suite.', { delay: 20 });
    expect(await save('terms', 'palan')).toContain('Sa suite.');
    await page.locator('.points').getByText('n’a pas pu être vérifié').waitFor();
    await page.getByRole('button', { name: /^Ce qui change/u }).click();
    const pane = page.frameLocator('#preview-pane');
    await pane.getByText('La comparaison n’a pas pu être faite').waitFor();
    await pane.getByRole('button', { name: 'La page' }).click();
    await pane.getByText('La page n’a pas pu être montrée').waitFor();
    expect(errors).toEqual([]);
  });

  it('says nothing of an entry over another, when the list comes once its author has left', async () => {
    const { page, open, body, save } = await workshop.invite();
    await open('terms', 'treuil', 'Un texte de Treuil.');
    await placeCaret(body().getByText('Un texte'), 'End');
    await page.keyboard.type(' Vu[^absente] ici.', { delay: 20 });
    await page.keyboard.press('Escape');
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(WIKI, async (route) => {
      await asked;
      await route.continue();
    });
    await save('terms', 'treuil');
    await page.evaluate(() => (location.hash = '#/collections/terms'));
    await page.getByRole('link', { name: 'Palan' }).click();
    // Its text waits for the list too.
    await expect.poll(() => page.getByRole('textbox', { name: 'Titre' }).inputValue(), { timeout: 10_000 }).toBe('Palan');
    const come = page.waitForResponse(WIKI);
    answer();
    await (await come).finished();
    await page.waitForTimeout(500);
    expect(await page.locator('.points').count()).toBe(0);
  });
});
