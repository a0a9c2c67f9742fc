import { readFile } from 'node:fs/promises';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const guide = '/guides/gouverner-a-plusieurs/';
const inContext = async (
  play: (page: Page, context: BrowserContext) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.url + guide);
  await play(page, context);
  await context.close();
};

describe('a reader of a guide', () => {
  it('sees the source of a sentence where it is called, by pointer and by keyboard, without leaving the sentence', () =>
    inContext(async (page) => {
      const sourceOf = async (call: Locator): Promise<string> =>
        (await page.locator(`[id="${(await call.getAttribute('href'))?.slice(1)}"]`).innerText()).trim();
      const [first, second] = [page.locator('.calls a').first(), page.locator('.calls a').nth(1)];
      await first.hover();
      await page.locator('#apercu').waitFor();
      expect(await page.locator('#apercu p').innerText()).toBe(await sourceOf(first));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await second.focus();
      await page.locator('#apercu').waitFor();
      expect(await page.locator('[role="status"].visually-hidden').innerText()).toBe(await sourceOf(second));
      expect(new URL(page.url()).hash).toBe('');
    }));

  it('finds the ticked boxes again, and takes the others away in a calendar', () =>
    inContext(async (page) => {
      const boxes = page.locator('.contains-task-list input');
      const count = await boxes.count();
      await boxes.first().check();
      await page.reload();
      expect(await boxes.first().isChecked()).toBe(true);
      expect(await page.locator('[data-checklist]').innerText()).toMatch(new RegExp(`^1 sur ${count} points`, 'u'));
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-checklist] button').click()]);
      expect(file.suggestedFilename()).toBe('gouverner-a-plusieurs.ics');
      const text = await readFile(await file.path(), 'utf8');
      expect(text.match(/BEGIN:VTODO/gu)).toHaveLength(count - 1);
      expect(text.replace(/\r\n /gu, '')).toContain(`URL:${site.url}${guide}`);
    }));

  it('is offered, on the home page, the section that was left; then no more, once forgotten or read to its end', () =>
    inContext(async (page) => {
      const place = page.locator('[data-resume]');
      const leaveAt = async (section: number): Promise<void> => {
        await page.goto(site.url + guide);
        await page
          .locator('[data-contents] a')
          .nth(section)
          .evaluate((link: HTMLAnchorElement) => link.click());
        await page.waitForFunction((at) => document.querySelectorAll('[data-contents] a')[at]?.hasAttribute('aria-current'), section);
        await page.goto(site.url);
      };
      await page.goto(site.url);
      expect(await place.isVisible()).toBe(false);
      await leaveAt(2);
      expect(await place.innerText()).toContain('Gouverner à plusieurs, ');
      await place.locator('a').click();
      expect(new URL(page.url()).pathname).toBe(guide);
      expect(new URL(page.url()).hash).not.toBe('');
      await leaveAt(2);
      await place.locator('button').click();
      await page.reload();
      expect(await place.isVisible()).toBe(false);
    }));

  it('reads all the same where the browser keeps nothing', () =>
    inContext(async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('refused');
          },
        }),
      );
      for (const path of [guide, '/']) await page.goto(site.url + path);
      await page.goto(site.url + guide);
      await page.locator('.contains-task-list input').first().check();
      expect(errors).toEqual([]);
    }));

  it('is told which step of the path it is, on a telephone too, where the steps have no names', () =>
    inContext(
      async (page) => {
        const steps = await page.locator('.steps li').count();
        expect(await page.locator('.band').innerText()).toContain(`étape 4 sur ${steps}`);
      },
      { viewport: { width: 390, height: 800 } },
    ));

  it('is told how long a guide or a case study takes', () =>
    inContext(async (page) => {
      for (const path of [guide, '/etudes-de-cas/de-la-chaussure-au-pole-romans-sur-isere/']) {
        await page.goto(site.url + path);
        expect(await page.locator('.status-bar').innerText()).toMatch(/minutes?/u);
      }
    }));
});
