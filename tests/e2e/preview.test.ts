import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const article = '/guides/choisir-une-forme-juridique/';
const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; close: () => Promise<void> }> => {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url + article, { waitUntil: 'networkidle' });
  return { page, asked, close: () => context.close() };
};
const link = (page: Page) => page.locator('.prose a[href="/glossaire/scic/"]').first();
const preview = (page: Page) => page.locator('#apercu');

describe('the preview of a link', () => {
  it('is asked for when the pointer stops on the link, says what is there, and moves nothing', async () => {
    const { page, asked, close } = await open();
    expect(asked).not.toContain('/preview.js');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await link(page).hover();
    await preview(page).waitFor();
    expect(await preview(page).innerText()).toMatch(/^SCIC\n.*associés/su);
    expect(await link(page).getAttribute('aria-describedby')).toBe('apercu');
    expect(asked).toContain('/glossaire/scic/');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await close();
  });

  it('stays while the pointer is on it, leaves with the pointer, and by Escape without moving', async () => {
    const { page, close } = await open();
    await link(page).hover();
    await preview(page).hover();
    await page.waitForTimeout(600);
    expect(await preview(page).isVisible()).toBe(true);
    await page.locator('h1').hover();
    await preview(page).waitFor({ state: 'hidden' });
    await link(page).hover();
    await preview(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await preview(page).isVisible()).toBe(false);
    await close();
  });

  it('comes with the focus, is said aloud, and leaves by Escape with the focus where it was', async () => {
    const { page, close } = await open();
    await page.keyboard.press('Tab');
    await link(page).focus();
    await preview(page).waitFor();
    expect(await page.locator('[role="status"].visually-hidden').innerText()).toContain('associés');
    await page.locator('h1').hover();
    await page.waitForTimeout(600);
    expect(await preview(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview(page).isVisible()).toBe(false);
    expect(await link(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('.lead').hover();
    await page.waitForTimeout(600);
    expect(await preview(page).isVisible()).toBe(false);
    await close();
  });

  it('stays inside a narrow window', async () => {
    const { page, close } = await open({ viewport: { width: 320, height: 640 } });
    await link(page).hover();
    await preview(page).waitFor();
    const { left, right } = await preview(page).evaluate(
      (element) => element.getBoundingClientRect().toJSON() as { left: number; right: number },
    );
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  it('is never asked for where nothing hovers', async () => {
    const { page, asked, close } = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    await link(page).focus();
    await page.waitForTimeout(600);
    expect(asked.filter((path) => path.includes('preview'))).toEqual([]);
    await close();
  });
});
