/** One entry open in two windows of a browser, in the real CMS: neither writes over what the other keeps. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const PATH = 'content/guides/batir-le-modele-economique.md';
const SLUG = 'batir-le-modele-economique';
const WORDS = 'Celui-ci parle du reste';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [PATH]: readFileSync(PATH, 'utf8') });
});
afterAll(() => workshop?.close());
afterEach(() => expect(workshop.errors).toEqual([]));

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const kept = (page: Page) => page.evaluate(() => Object.values(localStorage).join('\n'));
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /gardé|version est restée/ });

async function openWindow(address = `guides/entries/${SLUG}`): Promise<Page> {
  const page = await workshop.page.context().newPage();
  page.on('pageerror', ({ message }) => void workshop.errors.push(message));
  // The window may be closed before its question is answered.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(`${workshop.address}#/collections/${address}`);
  await field(page, 'Titre').waitFor();
  return page;
}
async function writeText(page: Page, words: string): Promise<void> {
  await placeCaret(field(page, 'Texte').getByText(WORDS).first(), 'End');
  await page.keyboard.type(` ${words}`, { delay: 20 });
  await expect.poll(() => kept(page)).toContain(words);
}
async function writeField(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).fill(words);
  await expect.poll(() => kept(page)).toContain(words);
}
async function save(page: Page): Promise<void> {
  await button(page, 'Enregistrer').click();
  await page.getByText('Modifications enregistrées').last().waitFor();
}
const saved = () => workshop.repository.git('show', `cms/guides/${SLUG}:${PATH}`);
const closeAll = async (...pages: Page[]) => {
  for (const page of pages) await page.close({ runBeforeUnload: true });
};

describe('one entry in two windows', { timeout: 120_000 }, () => {
  it('gives back what both wrote, in the same paragraph too, says so, and saves it', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await writeText(a, 'Écrit à gauche.');
    await writeField(b, 'Résumé', 'Un résumé écrit à droite.');
    await writeText(b, 'Écrit à droite.');
    await writeField(a, 'Titre', 'Un titre de gauche');
    await closeAll(a, b);
    for (let opened = 0; opened < 2; opened++) {
      const page = await openWindow();
      await notice(page).waitFor();
      expect(await notice(page).textContent()).toContain('plusieurs fenêtres');
      expect(await notice(page).textContent()).toContain('les deux passages se suivent');
      await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Un titre de gauche');
      expect(await field(page, 'Résumé').inputValue()).toBe('Un résumé écrit à droite.');
      for (const words of ['Écrit à gauche.', 'Écrit à droite.']) await field(page, 'Texte').getByText(words).waitFor();
      await closeAll(page);
    }
    const last = await openWindow();
    await notice(last).waitFor();
    await save(last);
    for (const words of ['Écrit à gauche.', 'Écrit à droite.', 'Un titre de gauche', 'Un résumé écrit à droite.'])
      expect(saved()).toContain(words);
    expect(await kept(last)).not.toContain('Écrit à');
    await closeAll(last);
  });

  it('keeps what one window wrote when the other saves, though it was opened with it', async () => {
    const a = await openWindow();
    await writeField(a, 'Résumé', 'Un résumé qui attend.');
    const b = await openWindow();
    await expect.poll(() => field(b, 'Résumé').inputValue()).toBe('Un résumé qui attend.');
    await writeField(b, 'Résumé', 'Un résumé enregistré.');
    await save(b);
    await expect.poll(() => kept(a)).toContain('Un résumé qui attend.');
    await closeAll(a, b);
    const last = await openWindow();
    await notice(last).filter({ hasText: '« Résumé » : sa version est restée' }).waitFor();
    expect(await field(last, 'Résumé').inputValue()).toBe('Un résumé enregistré.');
    await button(last, 'Remettre ce que j’avais écrit').click();
    await expect.poll(() => field(last, 'Résumé').inputValue()).toBe('Un résumé qui attend.');
    await save(last);
    expect(saved()).toContain('Un résumé qui attend.');
    expect(await kept(last)).not.toContain('Un résumé qui attend.');
    await closeAll(last);
  });

  it('shows the last version of a field that both wrote, and keeps the other, until it is refused', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await writeField(a, 'Titre', 'Le titre de gauche');
    await writeField(b, 'Titre', 'Le titre de droite');
    await closeAll(a, b);
    const page = await openWindow();
    await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Le titre de droite');
    await button(page, /^Montrer « Le titre de gauche »/).click();
    await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Le titre de gauche');
    await button(page, /^Montrer « Le titre de droite »/).click();
    await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Le titre de droite');
    await save(page);
    expect(saved()).toContain('title: Le titre de droite');
    await closeAll(page);
    const last = await openWindow();
    await notice(last).waitFor();
    await button(last, 'Remettre ce que j’avais écrit').click();
    await expect.poll(() => field(last, 'Titre').inputValue()).toBe('Le titre de gauche');
    await button(last, 'Revenir à la version enregistrée').click();
    await expect.poll(() => field(last, 'Titre').inputValue()).toBe('Le titre de droite');
    expect(await kept(last)).not.toContain('Le titre de gauche');
    await closeAll(last);
  });
});

describe('a save over that of one’s own other window', { timeout: 120_000 }, () => {
  it('says another window, and not somebody else, whether the two are joined or collide', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await writeField(a, 'Résumé', 'Un résumé de gauche.');
    await save(a);
    await writeText(b, 'Ajouté à droite.');
    await save(b);
    await b.getByText('Une autre fenêtre avait changé cette fiche entre-temps').waitFor();
    await writeField(a, 'Titre', 'Un autre titre de gauche');
    await save(a);
    await writeField(b, 'Titre', 'Un autre titre de droite');
    await button(b, 'Enregistrer').click();
    const dialog = b.getByRole('dialog', { name: 'Deux de vos fenêtres ont changé le même passage' });
    await dialog.getByText('La version de l’autre fenêtre').waitFor();
    expect(await b.getByText('uelqu’un d’autre').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
    await expect.poll(saved, { timeout: 20_000 }).toContain('Un autre titre de droite');
    await b.getByText('Une autre fenêtre avait changé').waitFor();
    await closeAll(a, b);
  });
});

describe('two new entries in two windows', { timeout: 120_000 }, () => {
  it('stay two: one comes back, and the other is there to be shown', async () => {
    const a = await openWindow('terms/new');
    await writeField(a, 'Titre', 'Cantine');
    const b = await openWindow('terms/new');
    // What is being written elsewhere is neither shown nor said.
    expect(await field(b, 'Titre').inputValue()).toBe('');
    await writeField(b, 'Titre', 'Vélos');
    expect(await field(b, 'Texte').innerText()).toBe('\n');
    expect(await notice(b).count()).toBe(0);
    expect(await field(a, 'Titre').inputValue()).toBe('Cantine');
    await closeAll(a, b);
    const page = await openWindow('terms/new');
    await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Vélos');
    await button(page, /^Montrer « Cantine »/).click();
    await expect.poll(() => field(page, 'Titre').inputValue()).toBe('Cantine');
    expect(await kept(page)).toContain('Vélos');
    await closeAll(page);
  });
});
