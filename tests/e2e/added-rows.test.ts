/** Rows added to the lists of a form, in the real CMS. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const PATH = 'content/poles/phares.md';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [PATH]: readFileSync(PATH, 'utf8') });
  await workshop.open('poles', 'phares', 'PHARES');
});
afterAll(() => workshop?.close());

/** What has the focus: the label of its field, what it holds, and whether all of it is on the screen. */
const focused = () =>
  workshop.page.evaluate(() => {
    const input = document.activeElement as HTMLInputElement;
    const { top, bottom } = input.getBoundingClientRect();
    return { label: input.labels?.[0]?.firstChild?.textContent, value: input.value, isSeen: top > 60 && bottom < innerHeight };
  });

describe('a row that is added', { timeout: 120_000 }, () => {
  it('is on the screen with its first field ready, whether its list was folded or not', async () => {
    const { page, errors } = workshop;
    const first = { label: 'Ce qui est compté', value: '', isSeen: true };
    for (const words of ['Le premier', 'Le second']) {
      await page.getByRole('button', { name: 'Ajouter : chiffre' }).click();
      await expect.poll(focused).toMatchObject(first);
      await page.keyboard.type(words);
    }
    await page.getByRole('button', { name: 'Ajouter : repère' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused()).value).toBe('');
    expect((await focused()).isSeen).toBe(true);
    await page.getByRole('button', { name: 'Ajouter : nom' }).first().click();
    await expect.poll(focused).toMatchObject({ label: 'Nom', value: '', isSeen: true });
    expect(errors).toEqual([]);
  });
});
