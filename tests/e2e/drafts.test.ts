/** What was written and not saved, in the real CMS: whatever happens to the page, it is there at the next opening. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdSaves } from '../support/hold-saves.ts';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const PATH = 'content/guides/batir-le-modele-economique.md';
const guide = readFileSync(PATH, 'utf8');
const SLUG = 'batir-le-modele-economique';
const WORDS = 'Celui-ci parle du reste';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [PATH]: guide });
});
afterAll(() => workshop?.close());

const field = (name: string) => workshop.page.getByRole('textbox', { name, exact: true });
/** Changes the title, the summary, a list and the text. */
async function write(title: string): Promise<void> {
  const { page } = workshop;
  await field('Titre').fill(title);
  await field('Résumé').fill(`${title}, en une phrase.`);
  const items = () => field('Nom').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.getByRole('button', { name: 'Ajouter : nom' }).first().click();
  await expect.poll(items).toContain('');
  await field('Nom')
    .nth((await items()).indexOf(''))
    .fill(`${title}, autrement`);
  await workshop.goToEnd(WORDS);
  await page.keyboard.type(' Encore.', { delay: 40 });
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join(' '))).toContain(`${title}, autrement`);
}
async function expectBack(title: string): Promise<void> {
  const { page, body } = workshop;
  const notice = page.getByText('gardé dans ce navigateur');
  await notice.waitFor();
  // Wherever the text is in the form.
  const { y = 0, height = 0 } = (await notice.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(page.viewportSize()?.height ?? 0);
  await expect.poll(() => field('Titre').inputValue()).toBe(title);
  expect(await field('Résumé').inputValue()).toBe(`${title}, en une phrase.`);
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Nom' }).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
    .toContain(`${title}, autrement`);
  await body().getByText(`${WORDS}. Encore.`).waitFor();
}

describe('what was not saved', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await workshop.open('guides', SLUG, WORDS);
  });
  afterEach(() => expect(workshop.errors).toEqual([]));

  it('comes back after the tab was closed, every field of it, says so, and can be given up', async () => {
    const { page, button, open, body } = workshop;
    await write('Un titre fermé');
    await open('guides', SLUG, WORDS);
    await expectBack('Un titre fermé');
    await button('Revenir à la version enregistrée').click();
    await expect.poll(() => field('Titre').inputValue()).toBe('Bâtir le modèle économique');
    expect(await body().getByText('Encore.').count()).toBe(0);
    await open('guides', SLUG, WORDS);
    expect(await page.getByText('gardé dans ce navigateur').count()).toBe(0);
    expect(await field('Titre').inputValue()).toBe('Bâtir le modèle économique');
  });

  it('comes back after a save that the network lost', async () => {
    const { page, button, open, errors } = workshop;
    await write('Un titre sans réseau');
    await page.context().setOffline(true);
    await button('Enregistrer').click();
    await page.getByText('La fiche n’est pas enregistrée').waitFor();
    await page.context().setOffline(false);
    await open('guides', SLUG, WORDS);
    await expectBack('Un titre sans réseau');
    await button('Revenir à la version enregistrée').click();
    // Decap throws the network's refusal as it got it, an object without a message; nothing else may be thrown.
    expect(errors.splice(0).filter((message) => message !== 'Object')).toEqual([]);
  });

  it('comes back after the login has expired, and is saved', async () => {
    const { page, button, save, repository } = workshop;
    await write('Un titre déconnecté');
    await page.evaluate(() => localStorage.removeItem('decap-cms-user'));
    await page.goto('about:blank');
    await page.goto(workshop.address);
    await button('Se connecter').click();
    await page.getByRole('link', { name: 'Guides' }).first().waitFor();
    await workshop.open('guides', SLUG, WORDS);
    await expectBack('Un titre déconnecté');
    const saved = await save('guides', SLUG);
    expect(saved).toContain('title: Un titre déconnecté');
    expect(saved).toContain('Un titre déconnecté, autrement');
    expect(saved).toContain(`${WORDS}. Encore.`);
    await workshop.open('guides', SLUG, WORDS);
    expect(await page.getByText('gardé dans ce navigateur').count()).toBe(0);
    expect(repository.git('branch', '--list', 'cms/*')).toContain(SLUG);
  });

  it('is no longer said to wait once it is saved', async () => {
    const { page, open, save } = workshop;
    await write('Un titre repris');
    await open('guides', SLUG, WORDS);
    await expectBack('Un titre repris');
    await save('guides', SLUG);
    await expect.poll(() => page.getByText('gardé dans ce navigateur').count()).toBe(0);
    expect(await workshop.button('Revenir à la version enregistrée').count()).toBe(0);
  });

  it('comes back in a new entry, which has no address yet', async () => {
    const { page } = workshop;
    const form = `${workshop.address}#/collections/terms/new`;
    await page.goto('about:blank');
    await page.goto(form);
    await field('Titre').fill('Un mot nouveau');
    await expect.poll(() => page.evaluate(() => Object.values(localStorage).join(' '))).toContain('Un mot nouveau');
    await page.goto('about:blank');
    await page.goto(form);
    await page.getByText('gardé dans ce navigateur').waitFor();
    await expect.poll(() => field('Titre').inputValue()).toBe('Un mot nouveau');
  });
});

describe('what was typed while a new entry was being saved', { timeout: 120_000 }, () => {
  it('is in the form of the entry that is now created, and kept under its name', async () => {
    const { page, body, button } = await workshop.invite();
    const fieldOf = (name: string) => page.getByRole('textbox', { name, exact: true });
    await page.goto(`${workshop.address}#/collections/terms/new`);
    await fieldOf('Titre').fill('Palan');
    await fieldOf('Définition').fill('Un appareil.');
    await body().click();
    await page.keyboard.type('Il soulève.', { delay: 20 });
    const answer = await holdSaves(page);
    await button('Enregistrer').click();
    await placeCaret(body().getByText('Il soulève.'), 'End');
    await page.keyboard.type(' Il pose aussi.', { delay: 20 });
    await placeCaret(fieldOf('Définition'), 'End');
    await page.keyboard.type(' Lourd.', { delay: 20 });
    answer();
    await page.waitForURL(/entries\/palan$/u);
    await body().getByText('Il soulève. Il pose aussi.').waitFor();
    await expect.poll(() => fieldOf('Définition').inputValue()).toBe('Un appareil. Lourd.');
    const names = () =>
      page.evaluate(() =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith('fiche-non-enregistree:'))
          .join('\n'),
      );
    await expect.poll(names).toContain('content/terms/palan.md');
    expect(await names()).not.toContain('nouvelle-page');
    await page.unroute('**/api/v1');
    await button('Enregistrer').click();
    const saved = () => workshop.repository.git('show', 'cms/terms/palan:content/terms/palan.md');
    await expect.poll(saved, { timeout: 20_000 }).toContain('Il soulève. Il pose aussi.');
    expect(saved()).toContain('Un appareil. Lourd.');
  });
});

describe('a draft with faults', { timeout: 120_000 }, () => {
  it('is saved, says how many points stop its publication and which, and follows their mending', async () => {
    const { page, body, open, save } = workshop;
    await open('guides', SLUG, WORDS);
    await workshop.goToEnd(WORDS);
    await page.keyboard.type(' Une source[^absente] et une autre[^nulle]', { delay: 20 });
    await page.keyboard.press('Escape');
    expect(await save('guides', SLUG)).toContain('[^absente]');
    const notice = page.getByRole('status').filter({ hasText: 'avant publication' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Enregistré\u202F; 2 points à corriger avant publication\u00A0:');
    expect(await notice.getByRole('listitem').allTextContents()).toEqual([
      'La source [^absente] n’existe pas.',
      'La source [^nulle] n’existe pas.',
    ]);
    await workshop.goToEnd('et une autre');
    for (let pressed = 0; pressed < 40 && (await body().getByText('et une autre').count()) > 0; pressed++)
      await page.keyboard.press('Backspace');
    await page.keyboard.type('Rien.', { delay: 20 });
    await save('guides', SLUG);
    await notice.filter({ hasText: 'un point à corriger' }).waitFor();
    expect(workshop.errors).toEqual([]);
  });
});

describe('what was typed a moment ago', { timeout: 120_000 }, () => {
  it('is kept when the tab closes, or is hidden, before the page has had time to look at it', async () => {
    const { page, open, body } = await workshop.invite();
    await open('guides', SLUG, WORDS);
    const kept = () => page.evaluate(() => Object.values(localStorage).join(' '));
    await placeCaret(body().getByText(WORDS), 'End');
    // In one turn of the page: no clock of its own has run between the words and the signal.
    await page.evaluate(() => {
      document.execCommand('insertText', false, ' Caché à l’instant.');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await kept()).toContain('Caché à l’instant.');
    await page.keyboard.insertText(' Fermé aussitôt.');
    const context = page.context();
    await page.close({ runBeforeUnload: true });
    const next = await context.newPage();
    await next.goto(`${workshop.address}#/collections/guides/entries/${SLUG}`);
    await next.getByText('gardé dans ce navigateur').waitFor();
    await next.getByText('Caché à l’instant. Fermé aussitôt.').first().waitFor();
  });
});

describe('on a phone', { timeout: 120_000 }, () => {
  it('the form begins at the top of the screen, and the tools of a long text stay in sight, in two lines', async () => {
    const { page, open, body } = await workshop.invite();
    await page.setViewportSize({ width: 390, height: 800 });
    await open('guides', SLUG, WORDS);
    const head = await page.locator('[class*="-ToolbarContainer"]').first().boundingBox();
    expect(head?.y).toBeLessThan(10);
    await body().locator('p').nth(12).scrollIntoViewIfNeeded();
    const bar = await page.getByRole('group', { name: 'Mise en forme' }).boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual(0);
    expect(bar?.height).toBeLessThan(110);
  });
});
