import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe.each([390, 1280])('at %i px', (width) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it('axe finds nothing against WCAG 2.2 AA on one page of each kind', async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const violations: string[] = [];
      for (const path of kindsOfPage) {
        await page.goto(site.url + path);
        const { violations: found } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        violations.push(...found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id}: ${target.join(' ')}`)));
      }
      await context.close();
      expect(violations).toEqual([]);
    }, 180_000);
  });
});
