/** « En attente » in the real CMS, when drafts are saved in other tabs. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const toTerm = (title: string) => `---\ntitle: ${title}\ndescription: Un sigle.\n---\n\nUn mot sur ${title}.\n`;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/terms/iae.md': toTerm('IAE'),
    'content/terms/siae.md': toTerm('SIAE'),
    'content/terms/ess.md': toTerm('ESS'),
  });
});
afterAll(() => workshop?.close());

it(
  '« En attente » shows the drafts of other tabs, when one enters it and when one comes back to its tab or to its window',
  { timeout: 120_000 },
  async () => {
    const { page, open, save, errors } = workshop;
    const other = await page.context().newPage();
    const cards = other.getByRole('heading', { level: 2 }).filter({ hasText: /IAE|ESS/u });
    await other.goto(`${workshop.address}#/workflow`);
    await other
      .getByText(/^0 fiche/iu)
      .first()
      .waitFor();
    const write = async (slug: string, title: string) => {
      await open('terms', slug, `Un mot sur ${title}.`);
      await page.getByRole('textbox', { name: 'Définition', exact: true }).fill('Un autre sigle.');
      await save('terms', slug);
    };
    await write('iae', 'IAE');
    // A browser without a screen never hides a tab.
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await cards.first().waitFor();
    expect(await cards.count()).toBe(1);
    await other.evaluate(() => (location.hash = '#/collections/terms'));
    await other.getByRole('link', { name: 'SIAE' }).first().waitFor();
    await write('siae', 'SIAE');
    await other.getByRole('link', { name: 'En attente' }).click();
    await expect.poll(() => cards.count(), { timeout: 10_000 }).toBe(2);
    // Without a screen, a window never loses the focus either.
    const comeBack = () => other.evaluate(() => void window.dispatchEvent(new Event('focus')));
    await write('ess', 'ESS');
    // By a press on a button, which has to act first.
    await comeBack();
    await other.getByRole('button', { name: 'Nouvelle fiche' }).click();
    await other.getByRole('menuitem').first().waitFor();
    await other.waitForTimeout(600);
    expect(await other.getByRole('menuitem').first().isVisible()).toBe(true);
    expect(await cards.count()).toBe(2);
    await other.keyboard.press('Escape');
    await comeBack();
    await expect.poll(() => cards.count(), { timeout: 10_000 }).toBe(3);
    expect(errors).toEqual([]);
  },
);
