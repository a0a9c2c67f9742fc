/** The contribution page to somebody who comes for the first time, in French throughout. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/terms/iae.md': '---\ntitle: IAE\ndescription: Un sigle.\n---\n\nUn mot.\n' });
});
afterAll(() => workshop?.close());

describe('a first visit', () => {
  it('is guided beside the lists, until the person has read it', async () => {
    const { page, address, button } = workshop;
    const card = page.getByRole('complementary', { name: 'Votre première visite' });
    await card.waitFor();
    expect(await card.getByRole('link', { name: 'Lire le guide de contribution' }).getAttribute('href')).toBe('/contribuer/');
    await page.goto(`${address}#/collections/terms/entries/iae`);
    await expect.poll(() => card.isVisible()).toBe(false);
    await page.goto(`${address}#/collections/terms`);
    await button('J’ai compris').click();
    await page.reload();
    await page.getByRole('link', { name: 'IAE' }).first().waitFor();
    expect(await card.count()).toBe(0);
  });

  it('on a phone logs in first, then reads what to do before the lists', async () => {
    const { page, address, button } = workshop;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(address);
    await button('Se connecter').click();
    const card = page.getByRole('complementary', { name: 'Votre première visite' });
    await card.waitFor();
    const [read, list] = [await card.boundingBox(), await page.getByRole('link', { name: 'Glossaire' }).first().boundingBox()];
    expect((read?.y ?? 0) + (read?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    await button('J’ai compris').click();
    await page.setViewportSize({ width: 1280, height: 1200 });
  });

  it('finds the guide below the text of every form, and French where Decap has English', async () => {
    const { page, open, save } = workshop;
    await open('terms', 'iae', 'Un mot.');
    expect(await page.getByRole('link', { name: 'Guide de contribution' }).first().getAttribute('href')).toBe('/contribuer/');
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Insertion');
    await save('terms', 'iae');
    await page.getByRole('button', { name: 'Fermer' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'close', exact: true }).count()).toBe(0);
    expect(workshop.errors).toEqual([]);
  });

  it('is led to the field for which an entry is not saved, wherever it is', async () => {
    const { page, address, button } = workshop;
    await page.goto('about:blank');
    await page.goto(`${address}#/collections/poles/new`);
    const site = page.getByRole('textbox', { name: 'Site du pôle' });
    for (const [name, words] of [
      ['Titre', 'Un pôle'],
      ['Résumé', 'Une phrase.'],
      ['Site du pôle', 'exemple.fr'],
    ] as const)
      await page.getByRole('textbox', { name }).first().fill(words);
    for (const name of ['État de la fiche', 'Région']) {
      await page.getByRole('combobox', { name, exact: true }).click();
      await page.getByRole('option').first().click();
    }
    await workshop.body().click();
    await button('Enregistrer').click();
    await expect.poll(() => site.evaluate((field) => field === document.activeElement)).toBe(true);
    const fault = page.getByText('Site du pôle : une adresse commence par https://');
    expect(await fault.evaluate((line) => getComputedStyle(line).textTransform)).toBe('none');
    const box = await fault.boundingBox();
    expect(box?.y).toBeGreaterThan(66);
    expect(box?.y).toBeLessThan(1200);
  });
});
