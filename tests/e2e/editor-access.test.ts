/** What axe says of the contribution page and of all that it opens, by day and by night, on a phone and on a tablet. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mergeStrings } from '../../src/ui/merge-strings.ts';
import { placeCaret } from '../support/place-caret.ts';
import { filters, findFaint } from '../support/read-contrasts.ts';
import { judge, newJudgement } from '../support/run-axe.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const guide = readFileSync('content/guides/batir-le-modele-economique.md', 'utf8');
const table = '\n| Membre | Apport |\n| --- | ---: |\n| Jardin A | 3 tonnes |\n';
const term = `---\ntitle: IAE\ndescription: Un sigle.\n---\n\nPremier paragraphe.\n${table}`;
const path = 'content/terms/iae.md';

type Scheme = 'light' | 'dark';
const cases = [
  ['light', 390],
  ['dark', 768],
] as const;

let workshop: Workshop;
const faults: string[] = [];
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/guides/batir-le-modele-economique.md': guide, [path]: term });
});
afterAll(() => workshop?.close());
beforeEach(() => void (faults.length = 0));

/** Adds what axe finds on the screen, and what is too faint once the night has turned it over. */
async function look(screen: string, scheme: Scheme, inDialog = false): Promise<void> {
  const { page } = workshop;
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  );
  const judgement = newJudgement();
  await judge(page, screen, judgement);
  const filter = scheme === 'light' ? filters.light : inDialog ? filters.dialog : filters.dark;
  faults.push(...judgement.violations, ...(await findFaint(page, filter)).map((found) => `${screen}: ${found}`));
}

/** Leaves nothing of a draft, here and in git. */
async function forget(): Promise<void> {
  const { page, address, opened, repository } = workshop;
  await page.goto(new URL('/', address).href);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes('-non-enregistre')) localStorage.removeItem(key);
  });
  if (repository.git('branch', '--list', 'cms/terms/iae'))
    await opened.answer({ action: 'deleteUnpublishedEntry', params: { branch: 'main', collection: 'terms', slug: 'iae' } });
}

describe.each(cases)('on a %s screen of %i px, axe finds nothing in', { timeout: 120_000 }, (scheme, width) => {
  const openTerm = async () => {
    await workshop.open('terms', 'iae', 'Premier paragraphe');
    await placeCaret(workshop.body().getByText('Premier paragraphe'), 'End');
  };
  beforeEach(async () => {
    await forget();
    await workshop.page.emulateMedia({ colorScheme: scheme });
    await workshop.page.setViewportSize({ width, height: 900 });
  });

  it('the welcome, the lists and the board', async () => {
    const { page, address } = workshop;
    await page.evaluate(() => localStorage.removeItem('premiere-visite-faite'));
    await page.goto(`${address}#/collections/terms`);
    await page.getByRole('link', { name: 'IAE' }).first().waitFor();
    await page.getByRole('complementary', { name: 'Votre première visite' }).waitFor();
    await look('welcome', scheme);
    await page.goto(`${address}#/workflow`);
    await page.getByRole('heading', { name: 'Prêtes' }).waitFor();
    await look('board', scheme);
    expect(faults).toEqual([]);
  });

  it('the form of a text, in a table, and the proposals of a source to create', async () => {
    const { page } = workshop;
    await openTerm();
    await page.keyboard.type(' Vu[^étude neuve', { delay: 20 });
    await page.getByRole('option', { name: 'Créer la source « étude neuve »' }).waitFor();
    await look('proposals', scheme);
    await page.keyboard.press('Escape');
    await workshop.body().getByText('3 tonnes').click();
    await look('table', scheme);
    expect(faults).toEqual([]);
  });

  it('the form of the source that is created on the way', async () => {
    const { page } = workshop;
    await openTerm();
    await page.keyboard.type(' Vu[^étude neuve', { delay: 20 });
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('option', { name: 'Créer la source « étude neuve »' }).click(),
    ]);
    await form.emulateMedia({ colorScheme: scheme });
    await form.setViewportSize({ width, height: 900 });
    await form.getByRole('textbox', { name: 'Titre', exact: true }).waitFor();
    const judgement = newJudgement();
    await judge(form, 'source', judgement);
    expect([...judgement.violations, ...(await findFaint(form, filters[scheme]))]).toEqual([]);
    await form.close();
  });

  it('what a save says, and what it refuses', async () => {
    const { page, button } = workshop;
    await openTerm();
    await page.keyboard.type(' Vu[^inconnue].', { delay: 20 });
    await page.keyboard.press('Escape');
    await button('Enregistrer').click();
    await page.locator('.points').waitFor();
    await look('points', scheme);
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('');
    await button('Enregistrer').click();
    await page.getByText('Pas encore enregistré').waitFor();
    await look('refused', scheme);
    expect(faults).toEqual([]);
  });

  it('the comparison, and the page beside it', async () => {
    const { page } = workshop;
    await page.evaluate(() => localStorage.setItem('cms.right-pane', 'preview'));
    const pane = page.frameLocator('#preview-pane');
    await openTerm();
    await page.keyboard.type(' Vu[^inconnue].', { delay: 20 });
    await page.keyboard.press('Escape');
    await pane.locator('ins').waitFor();
    await look('comparison', scheme);
    await pane.getByRole('button', { name: 'La page' }).click();
    await pane.frameLocator('iframe').getByText('Premier paragraphe').waitFor();
    await look('page', scheme);
    await page.evaluate(() => localStorage.setItem('cms.right-pane', 'none'));
    expect(faults).toEqual([]);
  });

  it('the two versions of a passage, and what is said once they are joined', async () => {
    const { page, button, repository } = workshop;
    await openTerm();
    repository.write(path, term.replace('Premier paragraphe.', 'Premier paragraphe, écrit par Camille.'));
    repository.commit('Récrit le paragraphe');
    await page.keyboard.type(' Écrit par Dominique.', { delay: 20 });
    await button('Enregistrer').click();
    const dialog = page.getByRole('dialog', { name: mergeStrings.title });
    await dialog.waitFor();
    await look('versions', scheme, true);
    await dialog.getByRole('button', { name: mergeStrings.save }).click();
    await page.locator('.merged').waitFor();
    // The form is drawn anew with the joined text.
    await page.getByRole('main').waitFor();
    await look('merged', scheme);
    repository.write(path, term);
    repository.commit('Revient au paragraphe');
    expect(faults).toEqual([]);
  });
});

it('throws nothing in the page', () => expect(workshop.errors).toEqual([]));
