import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withKeyboard, type Keyboard } from '../support/keyboard.ts';
import { note } from '../support/note-finding.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const chosen = ({ page }: Keyboard): string[] => (new URL(page.url()).searchParams.get('p') ?? '').split(',').filter(Boolean);
/** Presses a key on what is reached by Tab, then says what has the focus. */
const pressOn = async (keyboard: Keyboard, target: Locator, key = 'Enter'): Promise<string> => {
  await keyboard.tabTo(target);
  await keyboard.press(key);
  return keyboard.where();
};

describe('the explorer, by keyboard alone', () => {
  it('filters by boxes, by the map and by words, and takes filters back, without losing its place', async ({ task }) => {
    note(task, { journey: 'filters', criteria: ['7.3'] });
    await withKeyboard(site, '/explorer/', async (keyboard) => {
      const { page, tabTo, type, where } = keyboard;
      await tabTo(page.locator('[data-facets] [name="q"]'));
      await type('a');
      expect(await pressOn(keyboard, page.locator('input[name="region"]').first(), 'Space')).toMatch(/pôle/u);
      expect(await page.locator('input[name="region"]').first().isChecked()).toBe(true);
      // The words sought, then the region: taken back, it leaves one on what is left.
      await pressOn(keyboard, page.locator('[data-chosen] button').nth(1));
      expect(await page.locator('[data-chosen] button').count()).toBe(1);
      expect(await page.locator('input[name="region"]').first().isChecked()).toBe(false);
      expect(await where()).toMatch(/^Retirer/u);
      await pressOn(keyboard, page.locator('[data-chosen] button'));
      expect(await page.locator('[data-chosen] button').count()).toBe(0);
      expect(await where()).toMatch(/^\d+ pôles/u);
      await pressOn(keyboard, page.locator('input[name="region"]').first(), 'Space');
      expect(await pressOn(keyboard, page.locator('[data-clear]'))).toMatch(/^\d+ pôles/u);
      expect(new URL(page.url()).search).toBe('');
      const region = page.locator('svg a[aria-label^="Bretagne"]');
      expect(await pressOn(keyboard, region)).toMatch(/^Bretagne/u);
      expect(new URL(page.url()).searchParams.getAll('region')).toEqual(['bretagne']);
    });
  });

  it.for([390, 1280])(
    'picks poles at %i px under no tray that hides them, takes one back, and compares the others',
    async (width, { task }) => {
      note(task, { journey: 'tray', criteria: ['7.3'] });
      await withKeyboard(
        site,
        '/explorer/',
        async (keyboard) => {
          const { page, press, tabTo, where } = keyboard;
          for (const at of [0, 1, 2]) await pressOn(keyboard, page.locator('.pick input').nth(at), 'Space');
          // Every stop of the list below the tray is seen.
          await tabTo(page.locator('[data-more] button'));
          const [first = ''] = chosen(keyboard);
          await tabTo(page.locator('[data-tray] .chips button').first());
          await press('Enter');
          expect(chosen(keyboard)).not.toContain(first);
          expect(await where()).toMatch(/^Retirer/u);
          await tabTo(page.locator('[data-tray] a'));
          await press('Enter');
          await page.locator('.compared').waitFor();
          expect(chosen(keyboard)).toHaveLength(2);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );

  it('empties the tray and is back in the list', async ({ task }) => {
    note(task, { journey: 'tray', criteria: ['7.3'] });
    await withKeyboard(site, '/explorer/?p=epv', async (keyboard) => {
      expect(await pressOn(keyboard, keyboard.page.locator('[data-tray] .chips button'))).toMatch(/^\d+ pôles/u);
    });
  });
});

it('compares: adds a pole, prints, takes them out one after the other', async ({ task }) => {
  note(task, { journey: 'comparison', criteria: ['7.3'] });
  await withKeyboard(site, '/comparer/?p=epv', async (keyboard) => {
    const { page, press, tabTo, where, type } = keyboard;
    await page.evaluate(() => (window.print = () => void document.body.setAttribute('data-printed', '')));
    await tabTo(page.locator('select'));
    await type('Le PHARES');
    await press('Tab');
    await press('Enter');
    await page.locator('thead th').nth(2).waitFor();
    expect(chosen(keyboard)).toEqual(['epv', 'phares']);
    expect(await where()).toBe('Ajouter');
    await press('Tab');
    await press('Enter');
    expect(await page.locator('[data-printed]').count()).toBe(1);
    expect(await pressOn(keyboard, page.locator('[data-chosen] button').first())).toMatch(/^Retirer/u);
    await press('Enter');
    expect(chosen(keyboard)).toEqual([]);
    expect(await where()).not.toBe('nothing');
  });
});

describe('the booklet, by keyboard alone', () => {
  it('takes pages, puts them in another order, leaves one out, is emptied', async ({ task }) => {
    note(task, { journey: 'booklet', criteria: ['7.3'] });
    await withKeyboard(site, '/dossier/', async (keyboard) => {
      const { page, press, where } = keyboard;
      const ready = (count: number) => page.locator(`[data-booklet-ready="${count}"]`).waitFor();
      const boxes = page.locator('[data-booklet-form] input');
      for (const at of [0, 1, 2]) {
        await pressOn(keyboard, boxes.nth(at), 'Space');
        await ready(at + 1);
      }
      const before = chosen(keyboard);
      const titles = page.locator('.booklet-contents a');
      const third = await titles.nth(2).innerText();
      expect(await pressOn(keyboard, page.getByRole('button', { name: `Monter ${third}` }))).toBe(`Monter ${third}`);
      expect(chosen(keyboard)).toEqual([before[0], before[2], before[1]]);
      await expect.poll(() => page.locator('.chapter > h2').nth(1).innerText()).toBe(third);
      expect(await page.locator('[data-booklet-status]').innerText()).toContain('2 sur 3');
      await press('Enter');
      await expect.poll(() => titles.first().innerText()).toBe(third);
      // At the top there is no way up: the way down has the focus.
      expect(await where()).toBe(`Descendre ${third}`);
      expect(await pressOn(keyboard, page.getByRole('button', { name: `Retirer ${third}` }))).toMatch(/^Retirer /u);
      await ready(2);
      expect(chosen(keyboard)).toEqual([before[0], before[1]]);
      await keyboard.tabTo(page.locator('[data-booklet-clear]'), 'Shift+Tab');
      await press('Enter');
      await ready(0);
      expect(await where()).toMatch(/^Aucune page/u);
    });
  });
});

it('carries a collection away, and erases what was kept, without losing its place', async ({ task }) => {
  note(task, { journey: 'offline', criteria: ['7.3'] });
  await withKeyboard(site, '/glossaire/', async (keyboard) => {
    const { page, press, tabTo, where } = keyboard;
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(await pressOn(keyboard, page.locator('[data-carry]'))).toMatch(/^Emporter/u);
    await page.locator('[data-carry-status] a').waitFor();
    expect(await where()).toMatch(/^Emporter/u);
    await tabTo(page.locator('[data-carry-status] a'));
    await press('Enter');
    await page.waitForURL(/hors-connexion/u);
    await page.locator('[data-kept-erase]').waitFor();
    await pressOn(keyboard, page.locator('[data-kept-erase]'));
    await page.locator('[data-kept-actions]').waitFor({ state: 'hidden' });
    expect(await where()).not.toBe('nothing');
  });
});
