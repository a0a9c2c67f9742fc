/** A form of the contribution page: what it says of its state, of its faults and of its buttons, and where the person is after a save. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSaves } from '../support/hold-saves.ts';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const term = '---\ntitle: IAE\ndescription: Un sigle.\n---\n\n## Un titre\n\nUn mot, et [[SIAE|un **lien**]].\n\nUn autre.\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/terms/iae.md': term,
    'content/poles/phares.md': readFileSync('content/poles/phares.md', 'utf8'),
    'content/poles/lieu.md': readFileSync('content/poles/phares.md', 'utf8').replace('title: Le PHARES', 'title: Le lieu'),
    'content/terms/scic.md': term.replace('title: IAE', 'title: SCIC'),
  });
});
afterAll(() => workshop?.close());
const field = (name: string | RegExp) => workshop.page.getByRole('textbox', { name, exact: true }).first();
const create = async (collection: string) => {
  await workshop.page.goto('about:blank');
  await workshop.page.goto(`${workshop.address}#/collections/${collection}/new`);
  await field('Titre').waitFor();
};
/** The date of the first figure of a pole that is open. */
const unfoldDate = async () => {
  const unfold = (name: RegExp) => workshop.page.getByRole('button', { name }).first().click();
  await unfold(/^Déplier \d+ chiffres/u);
  await unfold(/^Déplier « /u);
  return field('Date');
};

describe('a form', { timeout: 120_000 }, () => {
  it('that nobody has saved says so, and says that it is saved once it is', async () => {
    const { page, save } = workshop;
    const state = page.locator('[class*="-BackStatus"]');
    await create('terms');
    expect(await state.textContent()).toBe('Nouvelle fiche, pas encore enregistrée');
    await field('Titre').fill('Halage');
    expect(await state.textContent()).toBe('Modifications non enregistrées');
    await field('Définition').fill('Un chemin.');
    await save('terms', 'halage');
    await page.waitForURL(/entries\/halage$/u);
    expect(await state.textContent()).toBe('Modifications enregistrées');
  });

  it('says how many fields stop it, and which', async () => {
    const { page, button } = workshop;
    await create('poles');
    await field(/^Site du pôle/u).fill('exemple.fr');
    await button('Enregistrer').click();
    await page
      .getByText(
        /^Pas encore enregistré\s: 5 champs sont à remplir ou à corriger \(Titre, Résumé, État de la fiche, Région, Site du pôle\)\.$/u,
      )
      .waitFor();
    await expect.poll(() => field('Titre').evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('says it at each press, when no value is lacking too, until it is saved', async () => {
    const { page, open, save, button } = workshop;
    await open('poles', 'phares', 'PHARES');
    const notice = page.getByRole('alert').filter({ hasText: /^Pas encore enregistré\s: / });
    await field(/^Site du pôle/u).fill('exemple.fr');
    await button('Enregistrer').click();
    await notice.filter({ hasText: 'un champ est à remplir ou à corriger (Site du pôle).' }).waitFor();
    const date = await unfoldDate();
    const before = await date.inputValue();
    await date.fill('hier');
    for (let pressed = 0; pressed < 2; pressed++) {
      await button('Enregistrer').click();
      await notice.filter({ hasText: /2 champs .*\(.*Date, .*Site du pôle\)|2 champs .*\(Site du pôle, .*Date\)/u }).waitFor();
      await notice.getByRole('button', { name: 'Fermer' }).click();
      expect(await notice.count()).toBe(0);
    }
    await field('Titre').fill('');
    await button('Enregistrer').click();
    await page.getByRole('alert').filter({ hasText: '3 champs' }).waitFor();
    await field('Titre').fill('PHARES');
    await date.fill(before);
    await button('Enregistrer').click();
    await notice.filter({ hasText: 'un champ est' }).waitFor();
    await field(/^Site du pôle/u).fill('https://exemple.fr/');
    await save('poles', 'phares');
    await expect.poll(() => page.locator('.refused').count()).toBe(0);
  });

  it('takes the dates that its hint teaches, and refuses a day that no calendar has, in the words of the check', async () => {
    const { page, open, save, button } = workshop;
    await open('poles', 'phares', 'PHARES');
    const date = await unfoldDate();
    await date.fill('2025-02-30');
    await button('Enregistrer').click();
    await page.getByText('« Date » contient « 2025-02-30 », qui n’est pas une date : les jours de février 2025 vont de 01 à 28.').waitFor();
    await date.fill('199X');
    expect(await save('poles', 'phares')).toMatch(/on: "?199X"?\n/u);
    expect(await page.locator('.points').count()).toBe(0);
  });

  it('names what its buttons unfold, move and remove', async () => {
    const { page, open } = workshop;
    await open('poles', 'phares', 'PHARES');
    const named = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    await named('Déplier Coordonnées').waitFor();
    await named('Replier 3 noms').waitFor();
    for (const name of ['Déplacer « PHARES »', 'Retirer « PHARES »']) await named(name).waitFor();
    await named('Replier « PHARES »').click();
    await named('Déplier « PHARES »').waitFor();
    const unnamed = await page
      .locator('#nc-root button')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              !one.textContent.trim() &&
              (one as HTMLButtonElement).labels.length === 0 &&
              !['aria-label', 'aria-labelledby', 'title'].some((name) => one.hasAttribute(name)),
          )
          .map(({ outerHTML }) => outerHTML),
      );
    expect(unnamed).toEqual([]);
  });
});

describe('after a save', { timeout: 120_000 }, () => {
  it('the caret is where it was in the text, at the first save and at the next', async () => {
    const { page, body, open, save } = workshop;
    await open('terms', 'iae', 'Un mot');
    await placeCaret(body().getByText('Un mot'), 'Home');
    await page.keyboard.type('Ah. ', { delay: 20 });
    for (const word of ['Et ', 'puis ', 'voilà. ']) {
      await save('terms', 'iae');
      await expect.poll(() => body().evaluate((text) => text === document.activeElement)).toBe(true);
      // Decap draws the form anew after the first.
      await page.getByRole('button', { name: 'Statut : Brouillon' }).waitFor();
      await expect.poll(() => body().evaluate((text) => text === document.activeElement)).toBe(true);
      await page.keyboard.type(word, { delay: 20 });
    }
    expect(await save('terms', 'iae')).toContain('\nAh. Et puis voilà. Un mot, et [[SIAE|un **lien**]].\n');
  });

  it('what was unfolded is, and the caret is in the row where it was, at the first save of a published page', async () => {
    const { page, open, save, button } = workshop;
    const named = (name: RegExp) => page.getByRole('button', { name }).first();
    await open('poles', 'lieu', 'PHARES');
    await named(/^Déplier Porteur/u).click();
    await named(/^Déplier \d+ repères/u).click();
    await named(/^Déplier « .*Reconnu comme PTCE/u).click();
    await named(/^Déplier \d+ chiffres/u).click();
    await named(/^Déplier « structures hébergées/u).click();
    await page.locator('input[value="structures hébergées"]').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Les ', { delay: 20 });
    const { y = 0 } = (await page.locator('input:focus').boundingBox()) ?? {};
    await save('poles', 'lieu');
    await button('Statut : Brouillon').waitFor();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Les structures hébergées');
    await page.keyboard.type('quelques ', { delay: 20 });
    expect(Math.abs(((await page.locator('input:focus').boundingBox())?.y ?? 0) - y)).toBeLessThan(3);
    await page.locator('input[value^="Halage, propriétaire"]').waitFor();
    for (const name of [/^Replier \d+ repères/u, /^Replier « .*Reconnu comme PTCE/u]) await named(name).waitFor();
    expect(await save('poles', 'lieu')).toContain('label: Les quelques structures hébergées\n');
  });

  it('what was typed in the form between the press and the answer is there, and is still kept', async () => {
    const { page, body, open, button, goToEnd } = workshop;
    await open('terms', 'scic', 'Un autre');
    await field('Définition').fill('Un sigle de plus');
    const answer = await holdSaves(page);
    await button('Enregistrer').click();
    await goToEnd('Un autre');
    await page.keyboard.type(' Ajout.', { delay: 20 });
    await placeCaret(field('Définition'), 'End');
    await page.keyboard.type(', et encore', { delay: 20 });
    answer();
    await button('Statut : Brouillon').waitFor();
    await expect.poll(() => field('Définition').inputValue()).toBe('Un sigle de plus, et encore');
    await body().getByText('Un autre. Ajout.').waitFor();
    expect(await page.locator('[class*="-BackStatus"]').textContent()).toBe('Modifications non enregistrées');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^description-field/u);
    await page.keyboard.type(' un.', { delay: 20 });
    await page.unroute('**/api/v1');
    const saved = await workshop.save('terms', 'scic');
    expect(saved).toContain('description: Un sigle de plus, et encore un.\n');
    expect(saved).toContain('\nUn autre. Ajout.\n');
  });

  it('the field that was left by the keyboard has the focus again, with its caret, in the entry that is now created', async () => {
    const { page, button } = workshop;
    await create('terms');
    await field('Titre').fill('Remorque');
    const description = field('Définition');
    await description.fill('Un bateau.');
    await page.keyboard.press('ArrowLeft');
    await button('Enregistrer').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/entries\/remorque$/u);
    await expect.poll(() => description.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type(' et un câble');
    expect(await description.inputValue()).toBe('Un bateau et un câble.');
    expect(workshop.errors).toEqual([]);
  });
});

describe('the review board', { timeout: 120_000 }, () => {
  it('shows the words of an entry, without their marks', async () => {
    const { page, address } = workshop;
    await page.goto(`${address}#/workflow`);
    const card = page.getByRole('link', { name: /IAE/u }).locator('[class*="-CardBody"]').first();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/^Un titre Ah\. Et puis voilà\. Un mot, et un lien\. Un autre\.$/u);
  });
});
