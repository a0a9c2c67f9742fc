import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { pages } from '../support/built-site.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
/**
 * One page of each kind is judged whole, room around its links included, by `accessibility.test.ts`. Identity cards
 * hold lists of links as long as each pole has them: all are looked at here.
 */
const cards = pages.filter(({ url, html }) => /^\/(?:poles|etudes-de-cas)\/[^/]+\/$/u.test(url) && html.includes('class="cartouche"'));

it.each([412, 1280])(
  'leaves room for a finger around every link of every identity card, at %i px',
  async (width) => {
    expect(cards.length).toBeGreaterThan(0);
    const context = await site.browser.newContext({ viewport: { width, height: 823 }, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { url } of cards) {
      await page.goto(`${site.url}${url}`, { waitUntil: 'load' });
      // No frame to gather from: axe then needs no page of its own to finish, which took it as long again.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include('.cartouche')
        .options({ runOnly: ['target-size'] })
        .analyze();
      faults.push(...violations.flatMap(({ nodes }) => nodes.map(({ target }) => `${url} ${target.join(' ')}`)));
    }
    await context.close();
    expect(faults).toEqual([]);
  },
  300_000,
);
