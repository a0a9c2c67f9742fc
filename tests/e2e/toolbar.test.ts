/** The tools above a text, in the real CMS: what room they take, and the keys that reach them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const term =
  '---\ntitle: IAE\ndescription: Un sigle.\n---\n\nAvant.\n\n| Membre | Apport |\n| --- | ---: |\n| Jardin A | 3 tonnes |\n\nAprès.\n';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/terms/iae.md': term });
});
afterAll(() => workshop?.close());

/** Opens the text with or without the pane beside it, on a screen of that width, and puts the caret in the table. */
const openTable = async (width: number, pane = 'none') => {
  const { page, open, body } = workshop;
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((which) => localStorage.setItem('cms.right-pane', which), pane);
  await open('terms', 'iae', 'Jardin A');
  await placeCaret(body().getByText('3 tonnes', { exact: true }), 'End');
};
const summary = (name: string) => workshop.page.locator('.wiki-editor summary', { hasText: name });
const focused = () => workshop.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const press = async (...keys: string[]) => {
  for (const key of keys) await workshop.page.keyboard.press(key);
};

describe('the tools of a text, the caret in a table', { timeout: 120_000 }, () => {
  it.each([
    [1280, 'preview'],
    [1280, 'none'],
    [768, 'none'],
    [390, 'none'],
    [320, 'none'],
  ])('take two lines at most at %i px (pane: %s; three at 320), none of them cut', async (width, pane) => {
    await openTable(width, pane);
    const bar = workshop.page.locator('.wiki-editor .bar');
    await bar.scrollIntoViewIfNeeded();
    const { lines, height, out } = await bar.evaluate((element) => {
      const around = element.getBoundingClientRect();
      const shown = [...element.querySelectorAll('button, summary')]
        .filter((tool) => tool.checkVisibility())
        .map((tool) => tool.getBoundingClientRect());
      return {
        lines: new Set(shown.map(({ top }) => Math.round(top))).size,
        height: around.height,
        out: shown.filter(({ left, right }) => left < around.left - 1 || right > around.right + 1).length,
      };
    });
    expect(out).toBe(0);
    expect(lines).toBeLessThanOrEqual(width < 390 ? 3 : 2);
    expect(height).toBeLessThan(width < 390 ? 130 : 95);
  });

  it('say their whole names where drawings stand for them', async () => {
    await openTable(390);
    const names = ['Gras', 'Liste à puces', 'Lien vers une page', 'Annuler', 'Image', 'Code source', 'Aperçu'];
    for (const name of names) expect(await workshop.button(name).getAttribute('title')).toBe(name);
    await workshop.button('Code source').click();
    // The way back has its drawing too: its words are not shown at this width.
    expect(await workshop.button('Vue mise en page').locator('svg').count()).toBe(1);
    await workshop.button('Vue mise en page').click();
  });

  it('open by the keys: the arrows go through a menu, Escape closes it, Enter acts and goes back to the text', async () => {
    const { save } = workshop;
    await openTable(1280);
    await summary('Tableau').focus();
    await press('ArrowDown');
    expect(await focused()).toBe('Ajouter une ligne');
    await press('ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(await focused()).toBe('Tableau');
    await press('ArrowUp');
    expect(await focused()).toBe('Aligner à droite');
    await press('Escape');
    expect(await focused()).toBe('Tableau');
    expect(await workshop.button('Ajouter une ligne').isVisible()).toBe(false);
    await press('Enter', 'Tab', 'Enter');
    await workshop.page.keyboard.type('Jardin B', { delay: 20 });
    expect(await save('terms', 'iae')).toBe(term.replace('3 tonnes |\n', '3 tonnes |\n| Jardin B |  |\n'));
  });

  it.each([390, 1280])('show the whole of each menu, at %i px', async (width) => {
    await openTable(width, 'preview');
    const { page } = workshop;
    for (const name of ['Style', 'Insérer', 'Tableau']) {
      const menu = page.locator('.wiki-editor details', { has: page.locator(`summary[title="${name}"]`) });
      await menu.locator('summary').click();
      const seen = await menu.locator('.tools').evaluate((tools) =>
        [...tools.querySelectorAll('button')].every((button) => {
          const { left, top, width: wide, height } = button.getBoundingClientRect();
          return [1, wide - 1].every((x) => document.elementFromPoint(left + x, top + height / 2)?.closest('button') === button);
        }),
      );
      expect(seen, name).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  it('throw nothing in the page', () => expect(workshop.errors).toEqual([]));
});

describe('the bar of an entry that is changed', { timeout: 120_000 }, () => {
  it('holds on one line from 820 px on, and waits for no preview that the server of contributions does not make', async () => {
    const { page, body, button, open, save } = workshop;
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('terms', 'iae', 'Jardin A');
    await placeCaret(body().getByText('Avant.'), 'End');
    await page.keyboard.type(' Un mot.');
    await save('terms', 'iae');
    const bar = page.locator('[class*="-ToolbarContainer"]');
    for (const width of [1280, 1024, 820]) {
      await page.setViewportSize({ width, height: 800 });
      const tops = await bar.locator('[class*="-button-"]:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(tops.length).toBe(4);
      expect(new Set(tops).size).toBe(1);
      // Words on two lines would be as high as the bar.
      const heights = await bar
        .locator('[class*="-BackCollection"], [class*="-BackStatus"]')
        .evaluateAll((all) => all.map((one) => one.clientHeight));
      for (const height of heights) expect(height).toBeLessThan(24);
    }
    await button('Abandonner les modifications').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    await button('Publier').click();
    const item = await page.getByRole('menuitem', { name: /En relecture/u }).boundingBox();
    expect(item?.height).toBeLessThan(40);
    expect((item?.x ?? 0) + (item?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    expect(
      await bar
        .getByText(/aperçu/iu)
        .locator('visible=true')
        .count(),
    ).toBe(0);
  });
});
