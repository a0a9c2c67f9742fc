/** A source made on the way, then published, as the form of an entry not saved yet knows it: the site is not built again here. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const term = '---\ntitle: IAE\ndescription: Un sigle.\n---\n\nL’insertion par l’activité économique.\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/terms/iae.md': term,
    'content/sources/halage.md': readFileSync('content/sources/halage.md', 'utf8'),
  });
  workshop.page.setDefaultTimeout(10_000);
});
afterAll(() => workshop?.close());
afterEach(() => expect(workshop.errors).toEqual([]));

const option = (name: string | RegExp) => workshop.page.getByRole('option', { name });
const preview = () => workshop.page.frameLocator('iframe[title="Aperçu de la page"]');
/** The tab in which the source is made. */
let form: Page;

const makeSource = async (): Promise<void> => {
  [form] = await Promise.all([
    workshop.page.context().waitForEvent('page'),
    option('Créer la source « enquete sur les ateliers »').click(),
  ]);
  form.on('dialog', (dialog) => void dialog.accept());
  await form.getByRole('textbox', { name: 'Titre', exact: true }).fill('Enquête sur les ateliers');
  await form.getByRole('textbox', { name: 'Éditeur' }).fill('L’Observatoire');
  await form.getByRole('textbox', { name: 'Date' }).fill('2024');
  for (const name of ['Nature', 'État']) {
    await form.getByRole('combobox', { name }).click();
    await form.getByRole('option').first().click();
  }
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.getByText('Modifications enregistrées').last().waitFor();
};

const publish = async (tab: Page): Promise<void> => {
  const press = async (name: string) => {
    await tab.getByRole('button', { name: 'Publier', exact: true }).click();
    await tab.getByRole('menuitem', { name }).click();
  };
  for (const status of ['En relecture', 'Prêt']) {
    await press(`D’abord : « ${status} »`);
    await tab.getByRole('button', { name: `Statut : ${status}` }).waitFor();
  }
  await press('Publier maintenant');
  await tab.getByRole('link', { name: 'Voir en ligne' }).waitFor();
};

describe('a source made from the text of a new form', { timeout: 120_000 }, () => {
  it('is proposed there as soon as it is saved, by the text and by the picker, and its title is in the preview', async () => {
    const { page, body, button } = workshop;
    await page.goto(`${workshop.address}#/collections/terms/new`);
    await body().click();
    await page.keyboard.type('Un chiffre[^enquete sur les ateliers', { delay: 20 });
    const picker = page.getByRole('combobox', { name: /^Sources/u });
    await picker.click();
    await option(/./u).first().waitFor();
    await page.keyboard.press('Escape');
    await placeCaret(body(), 'End');
    await page.keyboard.type('s', { delay: 20 });
    await page.keyboard.press('Backspace');
    await makeSource();
    await page.keyboard.type(' et un autre[^', { delay: 20 });
    await page.keyboard.insertText('ateliers enq');
    await option(/^Enquête sur les ateliers \(pas encore publiée\)/u).click();
    await page.keyboard.type(' ici.', { delay: 20 });
    await button('Aperçu').click();
    await preview().getByText('Enquête sur les ateliers').waitFor();
    await button('Revenir à l’écriture').click();
    await picker.click();
    await option('Enquête sur les ateliers (pas encore publiée)').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is no longer said to wait once it is published in another tab, neither there, nor in the notice of the save', async () => {
    const { page, body, button } = workshop;
    await publish(form);
    await form.close();
    await placeCaret(body(), 'Control+End');
    await page.keyboard.type(' Encore[^ateliers e', { delay: 20 });
    await option(/^Enquête sur les ateliers enquete/u).click();
    await button('Aperçu').click();
    await preview().getByText('Enquête sur les ateliers').waitFor();
    await button('Revenir à l’écriture').click();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Atelier');
    await page.getByRole('textbox', { name: /^Définition/u }).fill('Un lieu.');
    await placeCaret(body(), 'Control+End');
    await page.keyboard.type(' Rien[^nulle-part].', { delay: 20 });
    await page.keyboard.press('Escape');
    await button('Enregistrer').click();
    const notice = page.locator('.points');
    await notice.getByText('nulle-part').waitFor();
    expect(await notice.textContent()).not.toContain('encore publiée');
  });

  it('is known by its title where the entry is opened anew', async () => {
    const { body, button, open } = workshop;
    await open('terms', 'atelier', 'Un chiffre');
    await body().locator('[title="Enquête sur les ateliers"]').first().waitFor();
    await button('Aperçu').click();
    await preview().getByText('Enquête sur les ateliers').waitFor();
  });

  it('makes the page that is published a page that « [[ » proposes', async () => {
    const { page, button, open } = workshop;
    await button('Revenir à l’écriture').click();
    await publish(page);
    await open('terms', 'iae', 'insertion');
    await workshop.goToEnd('insertion');
    await page.keyboard.type(' Voir [[atelie', { delay: 20 });
    await option(/^Atelier/u).waitFor();
  });
});
