import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { pages } from '../support/built-site.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
/** Identity cards hold lists of links as long as each pole has them: all are looked at. */
const cards = pages
  .filter(({ url, html }) => /^\/(?:poles|etudes-de-cas)\/[^/]+\/$/u.test(url) && !html.includes('http-equiv="refresh"'))
  .map(({ url }) => url);

it.each([412, 1280])(
  'leaves room for a finger around every link and button, at %i px',
  async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 823 }, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of new Set([...kindsOfPage, '/recherche/', ...cards])) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      // No frame to gather from: axe then needs no page of its own to finish, which took it as long again.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ runOnly: ['target-size'] })
        .analyze();
      faults.push(...violations.flatMap(({ nodes }) => nodes.map(({ target }) => `${path} ${target.join(' ')}`)));
    }
    await context.close();
    expect(faults).toEqual([]);
  },
  300_000,
);
