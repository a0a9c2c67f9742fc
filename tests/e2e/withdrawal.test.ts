/** A published page that is withdrawn in the real CMS: its words become a draft. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { toSave } from '../support/repository.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const PATH = 'content/terms/scic.md';
const term = '---\ntitle: SCIC\ndescription: Une coopérative.\n---\n\nUn texte.\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [PATH]: term });
});
afterAll(() => workshop?.close());
afterEach(() => expect(workshop.errors).toEqual([]));

it('« Dépublier » takes the page away from the site, and keeps its text as a draft', { timeout: 60_000 }, async () => {
  const { page, open, button, repository } = workshop;
  await open('terms', 'scic', 'Un texte.');
  await button('Publiée').click();
  await page.getByRole('menuitem', { name: 'Dépublier' }).click();
  await page.getByText('Fiche retirée du site').waitFor();
  expect(repository.read(PATH)).toBeUndefined();
  expect(`${repository.git('show', `cms/terms/scic:${PATH}`)}\n`).toBe(term);
});

it('what is written in a draft that somebody else deletes meanwhile is saved as a new one', { timeout: 60_000 }, async () => {
  const { page, open, goToEnd, save, opened } = workshop;
  await opened.answer(await toSave({ collection: 'terms', slug: 'sapo', text: term.replace('SCIC', 'SAPO'), opened: null }));
  await open('terms', 'sapo', 'Un texte.');
  await opened.answer({ action: 'deleteUnpublishedEntry', params: { branch: 'main', collection: 'terms', slug: 'sapo' } });
  await goToEnd('Un texte.');
  await page.keyboard.type(' Et sa suite.', { delay: 30 });
  expect(await save('terms', 'sapo')).toContain('Un texte. Et sa suite.');
});
