import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { note } from '../support/note-finding.ts';
import { openReader } from '../support/unread-texts.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** What `find` says of one page of each kind, with the reader's own settings. */
async function findOnEach(
  options: Parameters<typeof site.browser.newContext>[0],
  find: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  for (const path of kindsOfPage) {
    await page.goto(`${site.url}${path}`);
    said.push(...(await find(page)).map((fault) => `${path} ${fault}`));
  }
  await context.close();
  return said;
}

describe('a reader’s own settings, on one page of each kind', () => {
  it('without motion, nothing moves nor fades, nor scrolls by itself', async ({ task }) => {
    note(task, { topic: 'motion', criteria: ['13.8'] });
    const moving = (page: Page): Promise<string[]> =>
      page.evaluate(() => [
        ...[...document.querySelectorAll('*')].flatMap((each) =>
          [undefined, '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each, part);
            const isStill =
              /^0s(?:, 0s)*$/u.test(transitionDuration) && ['none', 'waiting'].includes(animationName) && scrollBehavior === 'auto';
            return isStill ? [] : [`${each.outerHTML.slice(0, 80)} ${part ?? ''}`];
          }),
        ),
        ...document.getAnimations().flatMap((each) => ((each as CSSAnimation).animationName === 'waiting' ? [] : [`animation ${each.id}`])),
      ]);
    expect(await findOnEach({ reducedMotion: 'reduce' }, moving)).toEqual([]);
  });

  it('with motion, only colours and underlines change, in 120 ms at most', async ({ task }) => {
    note(task, { topic: 'motion' });
    const moving = (page: Page): Promise<string[]> =>
      page.locator('body *').evaluateAll((elements) =>
        elements
          .filter((each) => {
            const { transitionDuration, transitionProperty, animationName } = getComputedStyle(each);
            const isSlow = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.12);
            const isColour = /^(?:all|(?:(?:background-|text-decoration-)?color(?:, )?)+)$/u.test(transitionProperty);
            const moves = transitionDuration !== '0s' && (transitionProperty === 'all' || !isColour);
            return isSlow || moves || !['none', 'waiting'].includes(animationName);
          })
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(await findOnEach({ reducedMotion: 'no-preference' }, moving)).toEqual([]);
  });

  it.for(['light', 'dark'] as const)(
    'in forced colours on a %s screen, every line of text can be told from its ground',
    { timeout: 120_000 },
    async (colorScheme, { task }) => {
      note(task, { topic: 'forced', schemes: [colorScheme] });
      // As high as most pages: what stays in its place, such as the tray, hides nothing.
      const context = await site.browser.newContext({
        viewport: { width: 1280, height: 2500 },
        forcedColors: 'active',
        reducedMotion: 'reduce',
        colorScheme,
      });
      const page = await context.newPage();
      const findUnread = await openReader(page, 4.5);
      const unread: string[] = [];
      let seen = 0;
      for (const path of kindsOfPage) {
        await page.goto(`${site.url}${path}`);
        await page.waitForFunction(() => ['answered', undefined].includes(document.documentElement.dataset['asked']));
        const { lines, unread: found } = await findUnread();
        seen += lines;
        unread.push(...found.map((line) => `${path} ${line}`));
      }
      await context.close();
      note(task, { counts: { lines: seen, faults: unread.length } });
      expect(unread).toEqual([]);
    },
  );

  it('in forced colours, what is pressed keeps its border and what marks by its colour keeps a colour', async ({ task }) => {
    note(task, { topic: 'forced' });
    const lost = (page: Page): Promise<string[]> =>
      page.locator('.button, .search-box button, .kind, .state, .share').evaluateAll((elements) => {
        const paper = getComputedStyle(document.body).backgroundColor;
        return elements
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .filter((each) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
            const isBordered = borderTopWidth !== '0px' && borderTopStyle !== 'none' && borderTopColor !== paper;
            const isFilled = backgroundColor !== paper && backgroundColor !== 'rgba(0, 0, 0, 0)';
            const isDrawn = each.localName === 'svg' || each.querySelector('svg') !== null;
            return !isBordered && !isFilled && !isDrawn;
          })
          .map((each) => each.outerHTML.slice(0, 80));
      });
    expect(await findOnEach({ forcedColors: 'active' }, lost)).toEqual([]);
  });

  it('with text twice as large, nothing leaves a screen of 390 px', async ({ task }) => {
    note(task, { topic: 'zoom', criteria: ['10.4'], widths: [390] });
    const wide = async (page: Page): Promise<string[]> => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > 390 ? [`${width} px`] : [];
    };
    expect(await findOnEach({ viewport: { width: 390, height: 800 } }, wide)).toEqual([]);
  });
});
