import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The one rule that a colour scheme can change. */
const colours = ['color-contrast'];

describe('axe finds nothing against WCAG 2.2 AA on one page of each kind', () => {
  it.concurrent.each([390, 1280])(
    'at %i px, in light and in dark colours',
    async (width) => {
      // Without motion: colours are judged as they stay, not on their way from one scheme to the other.
      const context = await site.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      // No frame to gather from: axe then needs no page of its own to finish.
      const axe = (): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
      const violations: string[] = [];
      const add = (path: string, scheme: string, { violations: found }: Awaited<ReturnType<AxeBuilder['analyze']>>): void =>
        void violations.push(
          ...found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${scheme} ${id}: ${target.join(' ')}`)),
        );
      for (const path of kindsOfPage) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(site.url + path);
        add(path, 'light', await axe().withTags(tags).analyze());
        await page.emulateMedia({ colorScheme: 'dark' });
        add(path, 'dark', await axe().withRules(colours).analyze());
      }
      await context.close();
      expect(violations).toEqual([]);
    },
    480_000,
  );
});
