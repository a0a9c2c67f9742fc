/** The contribution page for somebody whose screen is dark, in the real CMS. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filters, findFaint } from '../support/read-contrasts.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const guide = 'content/guides/batir-le-modele-economique.md';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [guide]: readFileSync(guide, 'utf8') });
});
afterAll(() => workshop?.close());

/** The mean of what is on the screen, from 0 (black) to 255 (white). */
async function lightOf(seen: Page | Locator): Promise<number> {
  const { channels } = await sharp(await seen.screenshot()).stats();
  return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean, 0) / 3;
}

describe('the contribution page', { timeout: 120_000 }, () => {
  it.each([
    ['dark', 0, 70],
    ['light', 185, 255],
  ] as const)(
    'is %s when the screen is: the form, the pane of the reviewer, a dialog; a picture keeps its colours',
    async (colorScheme, least, most) => {
      const { page, open } = workshop;
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => localStorage.setItem('cms.right-pane', 'preview'));
      await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
      await page.frameLocator('#preview-pane').locator('.checks').waitFor();
      await page.evaluate(() => {
        const dialog = Object.assign(document.createElement('dialog'), { className: 'two-versions' });
        const picture = Object.assign(document.createElement('img'), { className: 'white', width: 40, height: 40 });
        const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
        const pen = canvas.getContext('2d');
        if (pen) {
          pen.fillStyle = '#fff';
          pen.fillRect(0, 0, 40, 40);
        }
        picture.src = canvas.toDataURL();
        picture.style.cssText = 'position: fixed; z-index: 9999; top: 0; left: 0';
        dialog.append('Deux versions');
        document.querySelector('#nc-root')?.prepend(picture);
        document.body.append(dialog);
      });
      const seen = {
        page: await lightOf(page),
        form: await lightOf(page.locator('.wiki-editor .bar')),
        pane: await lightOf(page.locator('#preview-pane')),
      };
      const picture = await lightOf(page.locator('.white'));
      await page.locator('dialog.two-versions').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
      for (const [name, light] of Object.entries({ ...seen, dialog: await lightOf(page.locator('dialog.two-versions')) })) {
        expect(light, name).toBeGreaterThanOrEqual(least);
        expect(light, name).toBeLessThanOrEqual(most);
      }
      expect(picture).toBeGreaterThan(200);
    },
  );

  it.each(['light', 'dark'] as const)('writes nothing too faintly on a %s screen: lists, form, board, images', async (colorScheme) => {
    const { page, address, open, button } = workshop;
    const faint: string[] = [];
    const look = async (screen: string) => {
      // Buttons change colours slowly, more so on a busy machine.
      await page.waitForTimeout(400);
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
      );
      faint.push(...(await findFaint(page, filters[colorScheme])).map((found) => `${screen}: ${found}`));
    };
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.goto(`${address}#/collections/guides`);
    await page.getByRole('link', { name: 'Bâtir le modèle' }).first().waitFor();
    await look('list');
    await page.getByRole('button', { name: 'Images' }).first().click();
    await button('Fermer').first().waitFor();
    await look('images');
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    await look('form');
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('');
    await button('Enregistrer').click();
    await page.getByText('Pas encore enregistré').waitFor();
    await look('form refused');
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(`Un titre ${colorScheme}`);
    await button('Enregistrer').click();
    await page.getByText('Modifications enregistrées').last().waitFor();
    await look('form saved');
    await page.goto(`${address}#/workflow`);
    await page.getByText(`Un titre ${colorScheme}`).first().waitFor();
    await look('board');
    expect(faint).toEqual([]);
  });
});
