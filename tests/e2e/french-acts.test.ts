/** From a draft to the site, images, what goes wrong: what the contribution page then shows and says is French. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { walkInFrench } from '../support/walk-in-french.ts';

const walk = walkInFrench(['guides/batir-le-modele-economique', 'practices/immobilier', 'sources/halage', 'terms/iae']);
const { read, takeForeign, visit, field, untilAsked } = walk;
const image = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'olive' } })
    .png()
    .toBuffer();

describe('what the contribution page says of what is done is French', { timeout: 120_000 }, () => {
  it('from the draft to the review board and to the site: statuses, menus, toasts, cards, the pane beside the form', async () => {
    const { page, button, open, save } = walk.workshop;
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
    const { page, button } = walk.workshop;
    await visit('collections/terms');
    await page.getByRole('button', { name: 'Images' }).first().click();
    await button('Fermer').first().waitFor();
    await read('images');
    const file = page.locator('input[type=file]');
    const add = (buffer: Buffer) => file.setInputFiles({ name: 'mutualisation.png', mimeType: 'image/png', buffer });
    await add(Buffer.alloc(20_000_000));
    await page.getByText('L’image n’est pas enregistrée').first().waitFor();
    await read('image trop lourde');
    await add(await image());
    await page.getByText('mutualisation.png').first().waitFor();
    await read('image ajoutée');
    await add(await image());
    await untilAsked();
    await read('image déjà là');
    await button('Copier le chemin d’accès').click();
    await read('image copiée');
    await page.getByPlaceholder('Recherche…').fill('titre');
    await page.keyboard.press('Enter');
    await read('images, rien');
    await page.getByPlaceholder('Recherche…').fill('');
    await page.keyboard.press('Enter');
    await button('Supprimer les éléments sélectionnés').click();
    await page.getByText('Aucune image.').waitFor();
    await read('image supprimée');
    expect(takeForeign()).toEqual([]);
  });

  it('when an entry is left, copied, withdrawn and deleted, when nothing is there, and when the network is lost', async () => {
    const { page, button, open } = walk.workshop;
    await visit('collections/terms/entries/rien-de-tel');
    await page.getByRole('link', { name: 'Retour à « Glossaire »' }).waitFor();
    await read('fiche absente');
    await visit('nulle-part');
    await page.getByText('Introuvable').first().waitFor();
    await read('adresse inconnue');
    await open('practices', 'immobilier', 'Acheter');
    await field('Titre').fill('Immobilier, autrement');
    await page.context().setOffline(true);
    await button('Enregistrer').click();
    await page.getByText('La fiche n’est pas enregistrée').waitFor();
    await read('réseau coupé');
    await page.context().setOffline(false);
    await page.getByRole('link', { name: /Retour à/u }).click();
    await untilAsked();
    await read('quitter');
    await open('practices', 'immobilier', 'Acheter');
    await read('brouillon retrouvé');
    await button('Supprimer la fiche publiée').click();
    await page.waitForURL(/#\/collections\/practices$/u);
    await read('supprimée');
    expect(takeForeign()).toEqual([]);
  });
});
