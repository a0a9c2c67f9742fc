import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { isBuilt } from '../support/built-site.ts';
import { startDevServer } from '../support/dev-server.ts';

const pictures = '.build/galerie';
let browser: Browser;
let server: Awaited<ReturnType<typeof startDevServer>>;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), startDevServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the gallery of components', () => {
  it('is no part of what is published', () => {
    expect(['/composants/', '/dev/composants/'].filter((path) => isBuilt(path))).toEqual([]);
  });

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('shows every component within %i px, in %s colours, with nothing that axe finds wrong', async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${server.url}/dev/composants/`, { waitUntil: 'networkidle' });
    // For the eye, which a test does not have.
    await page.screenshot({ path: `${pictures}/${width}-${colorScheme}.png`, fullPage: true });
    const empty = await page
      .locator('.gallery > section')
      .evaluateAll((sections) => sections.filter((each) => each.clientHeight < 60).length);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(await page.locator('.gallery > section').count()).toBeGreaterThan(8);
    expect(empty).toBe(0);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
