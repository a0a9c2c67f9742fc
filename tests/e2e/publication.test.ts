/** From a draft to the site in the real CMS: what « Publier » says comes first, and the sources made on the way. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { toSave } from '../support/repository.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const term = '---\ntitle: IAE\ndescription: Un sigle.\n---\n\nL’insertion par l’activité économique.\n';
const shared = '---\ntitle: SCIC\ndescription: Une coopérative.\n---\n\nUn texte.\n';
const source =
  '---\ntitle: Enquête sur les ateliers\npublisher: L’Observatoire\non: "2024"\nurl: https://example.org/enquete\nkind: site\nstatus: original\n---\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/terms/iae.md': term, 'content/terms/scic.md': shared });
  await workshop.opened.answer(await toSave({ collection: 'sources', slug: 'enquete', text: source, opened: null }));
});
afterAll(() => workshop?.close());
afterEach(() => expect(workshop.errors).toEqual([]));

const item = (name: string) => workshop.page.getByRole('menuitem', { name });
const published = (path: string) => workshop.repository.git('ls-tree', '-r', '--name-only', 'HEAD').includes(path);

describe('an entry that cites a source not published yet', { timeout: 120_000 }, () => {
  it('says so by its title once it is saved, and leads to its sheet', async () => {
    const { page, body, open, save } = workshop;
    await open('terms', 'iae', 'insertion');
    await placeCaret(body().getByText('L’insertion'), 'End');
    await page.keyboard.type(' Un chiffre[^enquete] ici.', { delay: 30 });
    await page.keyboard.press('Escape');
    await save('terms', 'iae');
    const notice = page.locator('.points');
    await notice.getByText('une source qui n’est pas encore publiée').waitFor();
    expect(await notice.textContent()).not.toContain('à corriger');
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      notice.getByRole('link', { name: 'Enquête sur les ateliers' }).click(),
    ]);
    const title = form.getByRole('textbox', { name: 'Titre', exact: true });
    await expect.poll(() => title.inputValue(), { timeout: 20_000 }).toBe('Enquête sur les ateliers');
    await form.close();
    await page.getByRole('button', { name: /^Ce qui change/u }).click();
    await page.frameLocator('#preview-pane').getByText('renvoie à « Enquête sur les ateliers »').waitFor();
  });

  it('is led by the menu of « Publier » from a status to the next, by mouse and by keys', async () => {
    const { page, button } = workshop;
    await button('Publier').click();
    await item('D’abord : « En relecture »').waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(1);
    await item('D’abord : « En relecture »').click();
    await button('Statut : En relecture').waitFor();
    await button('Publier').focus();
    await page.keyboard.press('Enter');
    await item('D’abord : « Prêt »').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await button('Statut : Prêt').waitFor();
    expect(workshop.said).toEqual([]);
  });

  it('is not published, nor is its source, while something else stops it', async () => {
    const { page, button, open, opened } = workshop;
    const text = term.replace('économique.', 'économique[^enquete], et rien[^nulle-part].');
    await opened.answer(await toSave({ collection: 'terms', slug: 'siae', text, opened: null }));
    const ready = { branch: 'main', collection: 'terms', slug: 'siae', newStatus: 'pending_publish' };
    await opened.answer({ action: 'updateUnpublishedEntryStatus', params: ready });
    await open('terms', 'siae', 'insertion');
    await button('Publier').click();
    await item('Publier maintenant').click();
    const told = page.locator('.Toastify__toast').filter({ hasText: 'Rien n’est publié, ni la fiche ni ses sources' });
    await told.waitFor();
    expect(await told.textContent()).toContain('nulle-part');
    expect(await page.getByRole('dialog', { name: 'Publier aussi sa source ?' }).count()).toBe(0);
    expect(published('content/sources/enquete.md')).toBe(false);
    await opened.answer({ action: 'deleteUnpublishedEntry', params: { branch: 'main', collection: 'terms', slug: 'siae' } });
    await open('terms', 'iae', 'insertion');
  });

  it('is not published when its source is not to be, and both are once that is said', async () => {
    const { page, button } = workshop;
    const publish = async (answer: string) => {
      await button('Publier').click();
      await item('Publier maintenant').click();
      const dialog = page.getByRole('dialog', { name: 'Publier aussi sa source ?' });
      await dialog.getByRole('link', { name: 'Enquête sur les ateliers' }).waitFor();
      await dialog.getByRole('button', { name: answer }).click();
    };
    await publish('Ne rien publier');
    await page.getByText('attendent toujours').first().waitFor();
    expect(published('content/sources/enquete.md')).toBe(false);
    await publish('Publier la source, puis la fiche');
    await page.getByRole('link', { name: 'Voir en ligne' }).waitFor();
    expect(published('content/sources/enquete.md')).toBe(true);
    expect(workshop.repository.git('show', 'HEAD:content/terms/iae.md')).toContain('Un chiffre[^enquete]');
    expect(workshop.repository.git('branch', '--list', 'cms/*')).toBe('');
  });

  it('is no longer said to lack that source, neither in the pane nor at the next save', async () => {
    const { page, body, open, save } = workshop;
    const pane = page.frameLocator('#preview-pane');
    await pane.getByText('Ce qui change').first().waitFor();
    await expect.poll(() => pane.getByText('empêche').count(), { timeout: 20_000 }).toBe(0);
    await open('terms', 'iae', 'insertion');
    await placeCaret(body().getByText('L’insertion'), 'End');
    await page.keyboard.type(' Encore[^enquete], et rien[^nulle-part].', { delay: 30 });
    await page.keyboard.press('Escape');
    await save('terms', 'iae');
    const notice = page.locator('.points');
    await notice.getByText('nulle-part').waitFor();
    expect(await notice.textContent()).not.toContain('enquete');
  });
});

it('what stops a new entry from being published is said at its first save', { timeout: 120_000 }, async () => {
  const { page, body, button } = workshop;
  await page.goto('about:blank');
  await page.goto(`${workshop.address}#/collections/terms/new`);
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Nouveau sigle');
  await page.getByRole('textbox', { name: 'Définition', exact: true }).fill('Un sigle nouveau.');
  await body().click();
  await page.keyboard.type('Vu[^inconnue] ici.', { delay: 30 });
  await page.keyboard.press('Escape');
  await button('Enregistrer').click();
  await page.waitForURL(/entries\/nouveau-sigle$/u);
  await page.getByText('Modifications enregistrées').last().waitFor();
  await page.locator('.points').getByText('inconnue').waitFor();
});

it('a draft that says otherwise what was published since asks what to keep, then is published so', { timeout: 120_000 }, async () => {
  const { page, open, button, opened, repository } = workshop;
  const [path, collection, slug] = ['content/terms/scic.md', 'terms', 'scic'];
  const mine = shared.replace('Un texte.', 'Un texte de brouillon.');
  await opened.answer(await toSave({ collection, slug, text: mine, opened: shared }));
  await opened.answer({
    action: 'updateUnpublishedEntryStatus',
    params: { branch: 'main', collection, slug, newStatus: 'pending_publish' },
  });
  repository.write(path, shared.replace('Un texte.', 'Un texte de la page.'));
  repository.commit('Change le même passage');
  await open(collection, slug, 'de brouillon');
  const dialog = page.getByRole('dialog', { name: 'Le brouillon et la page publiée ont changé le même passage' });
  const publish = async () => {
    await button('Publier').click();
    await item('Publier maintenant').click();
    await dialog.getByText('Un texte de la page.').waitFor();
  };
  await publish();
  await dialog.getByRole('button', { name: 'Revenir' }).click();
  await page.getByText('le brouillon et la page publiée restent tels').first().waitFor();
  expect(repository.git('show', `cms/terms/scic:${path}`)).toContain('Un texte de brouillon.');
  await publish();
  // Nothing is chosen for the person: both versions, one after the other, would be read online.
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'et publier' }).click();
  expect(await dialog.isVisible()).toBe(true);
  await dialog.getByLabel('Garder les deux').check();
  await dialog.getByRole('button', { name: 'et publier' }).click();
  await expect
    .poll(() => repository.git('show', `HEAD:${path}`), { timeout: 20_000 })
    .toContain('Un texte de brouillon.\n\nUn texte de la page.');
});
