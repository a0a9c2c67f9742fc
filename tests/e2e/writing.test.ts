/** The gestures of writing, in the real CMS: a number, a block, a box. The browser here speaks English, the person French. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const text =
  '---\ntitle: Le Mât\ndescription: Un pôle.\ndepth: stub\nregion: Bretagne\n---\n\nPremier paragraphe.\n\n* [ ] à faire\n* [x] fait\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/poles/le-mat.md': text }, { locale: 'en-US' });
});
afterAll(() => workshop?.close());
beforeEach(() => workshop.open('poles', 'le-mat', 'Premier paragraphe'));

describe('in a form', { timeout: 120_000 }, () => {
  it('« 12,5 » is twelve and a half, and what is no number is kept and said', async () => {
    const { page, save, button } = workshop;
    const latitude = page.getByLabel(/^Latitude/u);
    const place = page.locator('[class*="-ControlContainer"]', { has: page.getByText('Coordonnées') }).last();
    await place.getByRole('button', { name: /^Déplier/u }).click();
    await latitude.pressSequentially('48,5');
    await page.getByLabel(/^Longitude/u).pressSequentially('-2,75 est');
    await button('Enregistrer').click();
    await page.getByText('n’est pas un nombre').waitFor();
    expect(await page.getByLabel(/^Longitude/u).inputValue()).toBe('-2,75 est');
    await page.getByLabel(/^Longitude/u).fill('-2,75');
    expect(await save('poles', 'le-mat')).toContain('place:\n  lat: 48.5\n  lon: -2.75\n');
    expect(await latitude.inputValue()).toBe('48,5');
  });

  it('a département is chosen in a list, found without its accent', async () => {
    const { page, save } = workshop;
    await page.getByRole('combobox', { name: /^Département/u }).fill('drome');
    await page.getByRole('option', { name: 'Drôme (26)' }).click();
    expect(await save('poles', 'le-mat')).toContain('department: Drôme (26)\n');
  });
});

describe('in a text', { timeout: 120_000 }, () => {
  it('« Insérer > Note » opens an empty block after the paragraph, the caret in it', async () => {
    const { page, body, save, button } = workshop;
    await body().getByText('Premier paragraphe').click();
    await page.getByText('Insérer', { exact: true }).click();
    await button('Note').click();
    await page.keyboard.type('Dedans', { delay: 20 });
    expect(await save('poles', 'le-mat')).toContain('\nPremier paragraphe.\n\n:::note\nDedans\n:::\n\n* [ ] à faire\n* [x] fait\n');
  });

  it('offers the blocks that a page of this kind has, and says in the title of each what it is for', async () => {
    const { page, body, button } = workshop;
    const hint = () => body().locator('[data-label]').first().getAttribute('data-title');
    await body().getByText('Premier paragraphe').click();
    const insert = page.getByText('Insérer', { exact: true });
    for (const [name, title] of [
      ['Note', 'Titre (sinon : À savoir)'],
      ['Citation', 'Qui le dit (facultatif)'],
    ] as const) {
      await insert.click();
      expect(await button('Recommandation').count()).toBe(0);
      await button(name).click();
      expect(await hint()).toBe(title);
      await button('Annuler').click();
    }
  });

  it('the arrow down leaves a block that ends it', async () => {
    const { page, body, save, button } = workshop;
    await placeCaret(body().locator('li', { hasText: 'fait' }).last(), 'End');
    await page.getByText('Insérer', { exact: true }).click();
    await button('Note').click();
    await page.keyboard.type('Dedans', { delay: 20 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Dehors', { delay: 20 });
    expect(await save('poles', 'le-mat')).toContain('* [x] fait\n\n:::note\nDedans\n:::\n\nDehors\n');
  });

  it('a press on the box of a task ticks it, and nothing else changes', async () => {
    const { body, save } = workshop;
    const press = async (words: string) => {
      const item = body().locator('li', { hasText: words });
      await item.scrollIntoViewIfNeeded();
      const { x, y, height } = (await item.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      await workshop.page.mouse.click(x - 12, y + height / 2);
    };
    await press('à faire');
    await body().locator('li[data-checked="true"]', { hasText: 'à faire' }).waitFor();
    expect(await save('poles', 'le-mat')).toContain('\n* [x] à faire\n* [x] fait\n');
    await press('fait');
    await body().locator('li[data-checked="false"]', { hasText: 'fait' }).waitFor();
    expect(await save('poles', 'le-mat')).toContain('\n* [x] à faire\n* [ ] fait\n');
    expect(workshop.errors).toEqual([]);
  });
});
