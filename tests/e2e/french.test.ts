/** Every screen of the contribution page, walked through: what it shows and what it says to readers of screens is French. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrench, readSaid } from '../support/said-on-screen.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const paths = ['poles/phares', 'guides/batir-le-modele-economique', 'practices/immobilier', 'sources/halage', 'terms/iae'].map(
  (entry) => `content/${entry}.md`,
);
const entries = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));

let workshop: Workshop;
let isFrench: (text: string) => boolean;
beforeAll(async () => {
  workshop = await openWorkshop(entries);
  isFrench = await readFrench(entries);
});
afterAll(() => workshop?.close());

const foreign = new Map<string, string>();
/** Reads the screen as it stands. */
async function read(screen: string): Promise<void> {
  for (const text of await readSaid(workshop.page)) if (!isFrench(text) && !foreign.has(text)) foreign.set(text, screen);
  for (const text of workshop.said.splice(0)) if (!isFrench(text)) foreign.set(text, `${screen}, dialogue`);
}
/** What was read since the last time and is not French: the text and the screen. */
const takeForeign = (): string[] => {
  const found = [...foreign].map(([text, screen]) => `${screen} : ${text}`);
  foreign.clear();
  return found;
};
const visit = async (hash: string) => {
  await workshop.page.goto('about:blank');
  await workshop.page.goto(`${workshop.address}#/${hash}`);
};
const field = (name: string) => workshop.page.getByRole('textbox', { name, exact: true });
const image = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'olive' } })
    .png()
    .toBuffer();

describe('what the contribution page says is French', { timeout: 120_000 }, () => {
  it('on the lists: their menus, their search, a search that finds nothing', async () => {
    const { page, button } = workshop;
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
    const { page, button } = workshop;
    await visit('collections/poles/new');
    await field('Titre').waitFor();
    await read('pôle nouveau');
    for (const add of await page.getByRole('button', { name: /^Ajouter : / }).all()) await add.click();
    for (let closed = button('Déplier'); (await closed.count()) > 0;) await closed.first().click();
    await read('pôle, tout déplié');
    await page.getByRole('textbox', { name: /^Site du pôle/u }).fill('sans https');
    await page
      .getByRole('textbox', { name: /^Vérifié le/u })
      .first()
      .fill('hier');
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
    await page.getByText('Il manque un champ').waitFor();
    await read('pôle refusé');
    expect(takeForeign()).toEqual([]);
  });

  it('when a row is moved by the arrow keys, which Decap does not hear', async () => {
    const { page } = workshop;
    await visit('collections/poles/entries/phares');
    await field('Titre').waitFor();
    await page.getByRole('button', { name: 'Déplier' }).first().click();
    const announced = new Set<string>();
    const rows = () =>
      page.getByRole('textbox', { name: 'Élément' }).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const [first, second, third] = await rows();
    await page.locator('[aria-roledescription]').first().focus();
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      for (let frame = 0; frame < 20; frame++) {
        for (const text of await page.getByRole('status').allTextContents()) announced.add(text);
        await page.waitForTimeout(20);
      }
      await read(`déplacer, ${key}`);
    }
    expect((await rows()).slice(0, 3)).toEqual([second, third, first]);
    expect([...announced]).toEqual(expect.arrayContaining(['Ligne déplacée d’une place.', 'Ligne posée.']));
    expect(takeForeign()).toEqual([]);
  });

  it('from the draft to the review board and to the site: statuses, menus, toasts, cards, the pane beside the form', async () => {
    const { page, button, open, save } = workshop;
    await open('terms', 'iae', 'insertion');
    await field('Titre').fill('Pratiques');
    await read('non enregistré');
    await save('terms', 'iae');
    await read('enregistré');
    await button('Publier').click();
    await read('menu publier, brouillon');
    await page.keyboard.press('Escape');
    for (const [from, to] of [
      ['Brouillon', 'En relecture'],
      ['En relecture', 'Prêt'],
    ] as const) {
      await button(`Statut : ${from}`).click();
      await page.getByRole('menuitem', { name: to }).waitFor();
      await read(`statuts depuis ${from}`);
      await page.getByRole('menuitem', { name: to }).click();
      await button(`Statut : ${to}`).waitFor();
      await read(to);
      await visit('workflow');
      await page.getByText('Pratiques').first().waitFor();
      await read(`relecture, ${to}`);
      await button('Nouvelle fiche').click();
      await read('relecture, nouvelle fiche');
      await page.keyboard.press('Escape');
      await open('terms', 'iae', 'insertion');
    }
    await page.frameLocator('#preview-pane').locator('.checks').waitFor();
    await read('comparaison');
    await button('Publier').click();
    await read('menu publier');
    await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
    await page.getByRole('link', { name: 'Voir en ligne' }).waitFor();
    await read('publié');
    await button('Publiée').click();
    await read('menu publiée');
    expect(takeForeign()).toEqual([]);
  });

  it('in the images: one too heavy, one added, chosen, already there, removed', async () => {
    const { page, button } = workshop;
    await visit('collections/terms');
    await page.getByRole('button', { name: 'Images' }).first().click();
    await button('Fermer').first().waitFor();
    await read('images');
    const file = page.locator('input[type=file]');
    for (const buffer of [Buffer.alloc(20_000_000), await image(), await image()]) {
      await file.setInputFiles({ name: 'mutualisation.png', mimeType: 'image/png', buffer });
      await page.waitForTimeout(1500);
      await read(`image de ${buffer.length} octets`);
    }
    await button('Copier le chemin d’accès').click();
    await read('image copiée');
    await page.getByPlaceholder('Recherche…').fill('titre');
    await page.keyboard.press('Enter');
    await read('images, rien');
    await page.getByPlaceholder('Recherche…').fill('');
    await page.keyboard.press('Enter');
    await button('Supprimer les éléments sélectionnés').click();
    await page.waitForTimeout(1500);
    await read('image supprimée');
    expect(takeForeign()).toEqual([]);
  });

  it('when an entry is left, copied, withdrawn and deleted, when nothing is there, and when the network is lost', async () => {
    const { page, button, open } = workshop;
    await visit('collections/terms/entries/rien-de-tel');
    await page.waitForTimeout(2000);
    await read('fiche absente');
    await visit('nulle-part');
    await page.waitForTimeout(1000);
    await read('adresse inconnue');
    await open('practices', 'immobilier', 'Acheter');
    await field('Titre').fill('Immobilier, autrement');
    await page.context().setOffline(true);
    await button('Enregistrer').click();
    await page.getByText('La fiche n’est pas enregistrée').waitFor();
    await read('réseau coupé');
    await page.context().setOffline(false);
    await page.getByRole('link', { name: /Retour à/u }).click();
    await page.waitForTimeout(500);
    await read('quitter');
    await open('practices', 'immobilier', 'Acheter');
    await read('brouillon retrouvé');
    await button('Supprimer l’entrée publiée').click();
    await page.waitForTimeout(2000);
    await read('supprimée');
    expect(takeForeign()).toEqual([]);
  });
});
