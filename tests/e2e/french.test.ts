/** Lists and forms of the contribution page, walked through: what they show and what they say to readers of screens is French. */
import { describe, expect, it } from 'vitest';
import { listen, walkInFrench } from '../support/walk-in-french.ts';

const walk = walkInFrench(['poles/phares', 'practices/immobilier']);
const { read, takeForeign, visit, field } = walk;

describe('what the contribution page says is French', { timeout: 120_000 }, () => {
  it('on the lists: their menus, their search, a search that finds nothing', async () => {
    const { page, button } = walk.workshop;
    await page.getByRole('link', { name: 'Le PHARES' }).first().waitFor();
    await read('première visite');
    for (const menu of ['Trier par', 'Filtrer par', 'Grouper par']) {
      await button(menu).click();
      await page.getByRole('menuitem').first().waitFor();
      await read(menu);
      await page.keyboard.press('Escape');
    }
    await button('Voir en vignettes').click();
    await read('vignettes');
    await page.getByRole('textbox', { name: 'Tout rechercher' }).or(page.getByPlaceholder('Tout rechercher')).fill('phares');
    await page.keyboard.press('Enter');
    await page.getByText('Résultats de la recherche').waitFor();
    await read('recherche');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await read('ajouter');
    await page.keyboard.press('Escape');
    await button('Menu du compte').click();
    await read('compte');
    expect(takeForeign()).toEqual([]);
  });

  it('in an empty form: every group open, a row in every list, and what is missing when it is saved', async () => {
    const { page, button } = walk.workshop;
    await visit('collections/poles/new');
    await field('Titre').waitFor();
    await read('pôle nouveau');
    for (const add of await page.getByRole('button', { name: /^Ajouter : / }).all()) await add.click();
    for (let closed = page.getByRole('button', { name: /^Déplier/u }); (await closed.count()) > 0;) await closed.first().click();
    await read('pôle, tout déplié');
    await page.getByRole('textbox', { name: /^Site du pôle/u }).fill('sans https');
    await page
      .getByRole('textbox', { name: /^Vérifié le/u })
      .first()
      .fill('inconnue');
    await page
      .getByLabel(/^Latitude/u)
      .first()
      .fill('200');
    for (const choice of ['Région', 'Secteurs', 'Pratiques', 'Forme du porteur']) {
      await page
        .getByRole('combobox', { name: new RegExp(`^${choice}`, 'u') })
        .first()
        .click();
      await page.getByRole('option').first().waitFor();
      await read(`choix « ${choice} »`);
      await page.keyboard.press('ArrowDown');
      await read(`choix « ${choice} », flèche`);
      await page.keyboard.press('Enter');
      await read(`choix « ${choice} », choisi`);
      await page.keyboard.press('Backspace');
      await read(`choix « ${choice} », retiré`);
      await page
        .getByRole('combobox', { name: new RegExp(`^${choice}`, 'u') })
        .first()
        .fill('titre');
      await read(`choix « ${choice} », rien`);
      await page.keyboard.press('Escape');
    }
    await button('Enregistrer').click();
    await page.getByText('Pas encore enregistré').waitFor();
    await read('pôle refusé');
    expect(takeForeign()).toEqual([]);
  });

  it('when a row is moved by the arrow keys, which Decap does not hear', async () => {
    const { page } = walk.workshop;
    await visit('collections/poles/entries/phares');
    await field('Titre').waitFor();
    await page.getByRole('button', { name: 'Déplier' }).first().click();
    const announced = await listen(page);
    const rows = () =>
      page.getByRole('textbox', { name: 'Nom', exact: true }).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const [first, second, third] = await rows();
    await page.locator('[aria-roledescription]').first().focus();
    for (const [key, order] of [
      ['ArrowUp', [first, second, third]],
      ['ArrowDown', [second, first, third]],
      ['ArrowDown', [second, third, first]],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(async () => (await rows()).slice(0, 3)).toEqual(order);
      await read(`déplacer, ${key}`);
    }
    await expect.poll(() => [...announced]).toEqual(expect.arrayContaining(['Ligne déplacée d’une place.', 'Ligne posée.']));
    expect(takeForeign()).toEqual([]);
  });
});
