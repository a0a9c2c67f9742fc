import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { withKeyboard } from '../support/keyboard.ts';
import { note } from '../support/note-finding.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
const guide = '/guides/gouverner-a-plusieurs/';

describe('a reader with a keyboard alone', () => {
  it('goes from the home page by the menu to the guides, searches there, and opens a result', async ({ task }) => {
    note(task, { journey: 'search', criteria: ['7.3'] });
    await withKeyboard(site, '/', async ({ page, press, tabTo, type }) => {
      await tabTo(page.locator('.nav a', { hasText: 'Guides' }));
      await press('Enter');
      await page.waitForURL(/\/guides\/$/u);
      await tabTo(page.locator('header input[name="q"]'));
      await type('gouvernance');
      const options = page.locator('[role="option"]');
      await options.first().waitFor();
      await press('ArrowDown');
      expect(await options.first().getAttribute('aria-selected')).toBe('true');
      await press('Escape');
      expect(await options.first().isVisible()).toBe(false);
      await press('Enter');
      await page.waitForURL(/\/recherche\/\?q=gouvernance/u);
      const result = page.locator('[data-search-results] a').first();
      await result.waitFor();
      const title = await result.innerText();
      await tabTo(result);
      await press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/recherche/'));
      expect(await page.locator('h1').innerText()).toBe(title);
    });
  });

  it('goes to a section by the table of contents, folded on a telephone, and reads on from it', async ({ task }) => {
    note(task, { journey: 'contents', criteria: ['12.8'] });
    for (const width of [390, 1280])
      await withKeyboard(
        site,
        guide,
        async ({ page, press, tabTo }) => {
          const link = page.locator('[data-contents] a').nth(2);
          if (width < 1024) {
            await tabTo(page.locator('[data-contents] summary'));
            await press('Enter');
          }
          await tabTo(link);
          const id = decodeURIComponent((await link.getAttribute('href'))?.slice(1) ?? '');
          await press('Enter');
          await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash.slice(1)))).toBe(id);
          await press('Tab');
          const isAfter = await page.evaluate((name) => {
            const title = document.getElementById(name);
            return Boolean(title && title.compareDocumentPosition(document.activeElement ?? title) & Node.DOCUMENT_POSITION_FOLLOWING);
          }, id);
          expect(isAfter).toBe(true);
        },
        { viewport: { width, height: 800 } },
      );
  });

  it('has a source read where it is called, closes it, and goes to it and back', async ({ task }) => {
    note(task, { journey: 'source', criteria: ['10.13', '12.11'] });
    await withKeyboard(site, guide, async ({ page, press, tabTo, where }) => {
      const call = page.locator('.calls a').first();
      await tabTo(call);
      await page.locator('#apercu').waitFor();
      const name = await where();
      await press('Escape');
      expect(await page.locator('#apercu').isVisible()).toBe(false);
      expect(await where()).toBe(name);
      const place = page.url();
      await press('Enter');
      const note = new URL(page.url()).hash;
      expect(await page.locator(note).evaluate((each) => each.matches(':target'))).toBe(true);
      await press('Tab');
      expect(await page.evaluate((id) => document.activeElement?.closest(id) !== null, note)).toBe(true);
      await page.goBack();
      expect(page.url()).toBe(place);
    });
  });

  it('ticks a list, takes the rest away in a calendar, and prints', async ({ task }) => {
    note(task, { journey: 'checklist', criteria: ['7.3'] });
    await withKeyboard(site, guide, async ({ page, press, tabTo, where }) => {
      await page.evaluate(() => (window.print = () => void (document.title = 'printed')));
      await tabTo(page.getByRole('button', { name: /^Imprimer/u }));
      await press('Enter');
      await expect.poll(() => page.title()).toBe('printed');
      const calendar = page.locator('[data-checklist] button');
      await tabTo(calendar);
      const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
      expect(await readFile(await file.path(), 'utf8')).toContain('BEGIN:VTODO');
      const kept = await where();
      expect(kept).toBe(await calendar.innerText());
      await tabTo(page.locator('.contains-task-list input').first());
      await press('Space');
      expect(await page.locator('[data-checklist]').innerText()).toMatch(/^1 sur /u);
    });
  });

  it('forgets the reading that the home page offers, and stays where it was', async ({ task }) => {
    note(task, { journey: 'resume', criteria: ['7.3'] });
    await withKeyboard(site, '/', async ({ page, press, tabTo, where }) => {
      await page.evaluate((path) => localStorage.setItem('lecture', JSON.stringify([`${path}#a`, 'Un guide', 'Une section'])), guide);
      await page.reload();
      await tabTo(page.locator('[data-resume] button'));
      await press('Enter');
      expect(await page.locator('[data-resume]').isVisible()).toBe(false);
      expect(await where()).not.toBe('nothing');
    });
  });
});
