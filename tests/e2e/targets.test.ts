import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pages } from '../support/built-site.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
/**
 * One page of each kind is judged whole, room around its links included, by `accessibility.test.ts`. Identity cards
 * hold lists of links as long as each pole has them: all are looked at here, one under the other where one page has its own.
 */
const cards = pages.filter(({ url, html }) => /^\/(?:poles|etudes-de-cas)\/[^/]+\/$/u.test(url) && html.includes('class="cartouche"'));

async function gatherCards(page: Page): Promise<void> {
  await page.goto(`${site.url}${cards[0]?.url ?? ''}`);
  await page.evaluate(
    (all) => {
      const own = document.querySelector('.cartouche');
      const place = document.createElement('div');
      if (own) place.style.gridArea = getComputedStyle(own).gridArea;
      own?.replaceWith(place);
      for (const { url, html } of all) {
        const card = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.cartouche');
        if (card) place.append(card);
        card?.setAttribute('data-of', url);
      }
    },
    cards.map(({ url, html }) => ({ url, html })),
  );
}

it.each([412, 1280])('leaves room for a finger around every link of every identity card, at %i px', async (width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 823 }, bypassCSP: true });
  await gatherCards(page);
  expect(await page.locator('[data-of]').count()).toBe(cards.length);
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('.cartouche')
    .options({ runOnly: ['target-size'] })
    .analyze();
  const faults = violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`));
  expect(faults).toEqual([]);
  expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(cards.length);
  await page.close();
});
