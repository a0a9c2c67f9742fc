/** Fields written and not saved, in the real CMS, when nothing of the text changed: kept until a save or a refusal. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const PATH = 'content/poles/bousol.md';
const KEY = `fiche-non-enregistree:${PATH}`;
const MORE = 'Une phrase de plus.';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [PATH]: readFileSync(PATH, 'utf8') });
});
afterAll(() => workshop?.close());

const summary = (page: Page) => page.getByRole('textbox', { name: 'Résumé', exact: true });
const kept = (page: Page) =>
  page.evaluate(
    (key) =>
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith(key))
        .map(([, value]: [string, string]) => value)
        .join('\n'),
    KEY,
  );
const toast = (page: Page) => page.getByText('gardé dans ce navigateur');
const isDimmed = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).isDisabled();

/** Opens the entry from the list, in a tab of its own. */
async function openFromList(): Promise<Page> {
  const page = await workshop.page.context().newPage();
  page.on('pageerror', ({ message }) => void workshop.errors.push(message));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${workshop.address}#/collections/poles`);
  await page.getByRole('link', { name: 'Bou’Sol' }).first().click();
  await summary(page).waitFor();
  return page;
}
async function addSentence(page: Page): Promise<void> {
  await summary(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${MORE}`, { delay: 20 });
  await expect.poll(() => kept(page)).toContain(MORE);
  // Decap writes its own copy a moment later.
  await expect.poll(() => copyOfDecap(page), { timeout: 15_000 }).toContain(MORE);
}
const copyOfDecap = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('localforage');
        request.addEventListener('error', () => reject(new Error('indexedDB')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );
async function expectBack(page: Page): Promise<void> {
  await toast(page).waitFor({ timeout: 15_000 });
  await expect.poll(() => summary(page).inputValue()).toContain(MORE);
  expect(await isDimmed(page)).toBe(false);
}

describe('fields alone, written and not saved', { timeout: 120_000 }, () => {
  afterEach(() => expect(workshop.errors).toEqual([]));

  it('come back from the list and by address, as often as the entry is opened, until they are refused', async () => {
    const first = await openFromList();
    await addSentence(first);
    await first.close({ runBeforeUnload: true });
    for (let opened = 0; opened < 2; opened++) {
      const page = await openFromList();
      await expectBack(page);
      await page.getByRole('heading').nth(1).click();
      await page.reload();
      await expectBack(page);
      expect(await kept(page)).toContain(MORE);
      await page.close({ runBeforeUnload: true });
    }
    const last = await openFromList();
    await last.getByRole('button', { name: 'Revenir à la version enregistrée' }).click();
    await expect.poll(() => summary(last).inputValue()).not.toContain(MORE);
    expect(await kept(last)).toBe('');
    await last.close();
  });

  it('come back whatever the way one comes by: what they are kept under is the entry', async () => {
    const fromBoard = async (): Promise<Page> => {
      const page = await openFromList();
      await page.goto('about:blank');
      await page.goto(`${workshop.address}#/collections/poles/entries/bousol?ref=workflow`);
      await summary(page).waitFor();
      return page;
    };
    for (const [write, read] of [
      [fromBoard, openFromList],
      [openFromList, fromBoard],
    ] as const) {
      const writer = await write();
      await addSentence(writer);
      await writer.close({ runBeforeUnload: true });
      const reader = await read();
      await expectBack(reader);
      await reader.getByRole('button', { name: 'Revenir à la version enregistrée' }).click();
      await expect.poll(() => kept(reader)).toBe('');
      await reader.close();
    }
  });

  it('come back in another tab while the first is open, and stay kept when a tab that changed nothing is clicked', async () => {
    const [idle, writer] = [await openFromList(), await openFromList()];
    await addSentence(writer);
    const other = await openFromList();
    await expectBack(other);
    await summary(idle).click();
    await idle.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await kept(idle)).toContain(MORE);
    for (const page of [idle, writer, other]) await page.close();
    const last = await openFromList();
    await expectBack(last);
    await last.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await last.getByText('Modifications enregistrées').last().waitFor();
    expect(await kept(last)).toBe('');
    expect(workshop.repository.git('show', `cms/poles/bousol:${PATH}`)).toContain(MORE);
    await last.close();
  });
});
