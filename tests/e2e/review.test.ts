/** The reviewer's view in the real CMS: what an entry changes of what is published, and what the check says of it. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSave } from '../support/repository.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const guide = readFileSync('content/guides/batir-le-modele-economique.md', 'utf8');
const PATH = 'content/guides/batir-le-modele-economique.md';
const TITLE = /^title: (.*)$/mu.exec(guide)?.[1] ?? '';

let workshop: Workshop;
let pane: FrameLocator;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/guides/batir-le-modele-economique.md': guide,
  });
  pane = workshop.page.frameLocator('#preview-pane');
});
afterAll(() => workshop?.close());

describe('the reviewer of an entry', { timeout: 120_000 }, () => {
  it('opens it from the board beside what it changes, in prose and in sentences, and what the check says', async () => {
    const { page, open, save, button } = workshop;
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    await workshop.goToEnd('Celui-ci parle du reste');
    await page.keyboard.type(' Vraiment[^source-qui-n-existe-pas].', {
      delay: 40,
    });
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Trouver les recettes');
    await save('guides', 'batir-le-modele-economique');
    await button('Statut : Brouillon').click();
    await page.getByRole('menuitem', { name: 'En relecture' }).click();
    await button('Statut : En relecture').waitFor();

    await page.goto(page.url().replace(/#.*/u, '#/workflow'));
    await page.getByText('Trouver les recettes').first().click();
    await pane.locator('.passage').getByText('Celui-ci parle du reste.').waitFor();
    expect(await pane.locator('ins').allTextContents()).toEqual(['ajouté : Vraiment [source-qui-n-existe-pas].']);
    expect(await pane.locator('del').count()).toBe(0);
    expect(await pane.getByRole('listitem').allTextContents()).toContain(`Titre\u00A0: ${TITLE} → Trouver les recettes`);
    expect(await pane.locator('.checks').textContent()).toContain('Un point empêche de publier');
    expect(await pane.locator('.checks .error .about').first().textContent()).toContain('Celui-ci parle du reste. Vraiment');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(['#preview-pane', '.review-pane']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('sees the comparison follow what is typed, and the page as the site prints it', async () => {
    const { page } = workshop;
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(TITLE);
    await expect.poll(() => pane.getByText('Trouver les recettes').count()).toBe(0);
    await pane.getByRole('button', { name: 'La page' }).click();
    await pane.frameLocator('iframe').getByText('Celui-ci parle du reste. Vraiment').waitFor();
    expect(workshop.errors).toEqual([]);
  });

  it('does not hold the draft to blame for what was published since it was begun, and reads what both changed', async () => {
    const { page, open, repository } = workshop;
    const words = 'Publié depuis par quelqu’un d’autre.';
    repository.write(PATH, `${guide.replace(/^title: .*$/mu, 'title: Un titre publié depuis')}\n${words}\n`);
    repository.commit('Change la page publiée');
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    const moved = pane.locator('.moved');
    await moved.getByText('La page publiée a changé depuis que ce brouillon a été commencé ; rien ne s’y contredit').waitFor();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Trouver les recettes');
    await moved.getByText('un passage a changé des deux côtés').waitFor();
    expect(await moved.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/Dans ce brouillon\s:.*Trouver les recettes.*Publié depuis\s:.*Un titre publié depuis/su),
    ]);
    expect(await pane.locator('ins').allTextContents()).toEqual(['ajouté : Vraiment [source-qui-n-existe-pas].']);
    expect(await pane.locator('del').count()).toBe(0);
    repository.write(PATH, guide);
    repository.commit('Revient à la page publiée');
  });

  it('sees an image that the text gains, under its description', async () => {
    const { opened, open } = workshop;
    const name = 'content/media/guides/batir-le-modele-economique/vue.png';
    const content = (
      await sharp({ create: { width: 40, height: 30, channels: 3, background: 'olive' } })
        .png()
        .toBuffer()
    ).toString('base64');
    const text = `${guide}\n![Une vue du hall](../media/guides/batir-le-modele-economique/vue.png)\n`;
    const draft = workshop.repository.git('show', 'cms/guides/batir-le-modele-economique:content/guides/batir-le-modele-economique.md');
    await opened.answer(
      await toSave({
        slug: 'batir-le-modele-economique',
        text,
        opened: `${draft}\n`,
        assets: [{ path: name, content, encoding: 'base64' }],
      }),
    );
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    const image = pane.locator('figure', { hasText: 'Une vue du hall' }).locator('img');
    await image.waitFor();
    await expect.poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(40);
  });

  it('sees it above the form on a phone, as wide as the screen', async () => {
    const { page } = workshop;
    await page.setViewportSize({ width: 390, height: 900 });
    const box = await page.locator('#preview-pane').boundingBox();
    const title = await page.getByRole('textbox', { name: 'Titre', exact: true }).boundingBox();
    expect(box?.width).toBeGreaterThan(380);
    expect(box?.height).toBeGreaterThan(600);
    expect(title?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
  });
});
