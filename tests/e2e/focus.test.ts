import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openMeasure } from '../support/focus-ring.ts';
import { readStop } from '../support/keyboard.ts';
import { note } from '../support/note-finding.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** In pixels: two all around (WCAG 2.2, 2.4.13), less what a neighbour hides. */
const THICKNESS = 1.6;

/** Gives each element that a keyboard reaches an attribute of its own; answers what each looks like, by its name and its ancestors'. */
const listReached = (page: Page): Promise<{ at: number; like: string }[]> =>
  page.evaluate(() => {
    const toLike = (element: Element): string => {
      const names: string[] = [];
      for (let each: Element | null = element; each && each !== document.body && names.length < 3; each = each.parentElement)
        names.push(`${each.localName}.${each.getAttribute('class')?.split(' ')[0] ?? ''}`);
      return names.join(' < ');
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].flatMap(
      (element, at) => {
        element.dataset['stop'] = String(at);
        const isInert = getComputedStyle(element).getPropertyValue('interactivity') === 'inert';
        const isReached =
          element.checkVisibility({ visibilityProperty: true }) && !isInert && !element.matches(':disabled, [tabindex="-1"]');
        return isReached ? [{ at, like: toLike(element) }] : [];
      },
    );
  });

/** What has to be said of every stop of a page, in the order of the page: those out of sight. */
const findLost = (page: Page, stops: readonly number[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.flatMap((at) => {
        document.querySelector<HTMLElement>(`[data-stop="${at}"]`)?.focus();
        const { name, fault } = (window as unknown as { readStop: typeof readStop }).readStop();
        return fault ? [`« ${name} » ${fault}`] : [];
      }),
    stops,
  );

describe('the focus, on one page of each kind', () => {
  it.for([
    [1280, 'light', 'none'],
    [390, 'dark', 'none'],
    [1280, 'dark', 'active'],
  ] as const)(
    'at %i px in %s colours (forced: %s), begins with what leads to the text, is never out of sight, and is drawn by two pixels three times lighter or darker',
    { timeout: 240_000 },
    async ([width, colorScheme, forcedColors], { task }) => {
      note(task, { topic: 'focus', criteria: ['10.7', '12.7', '12.8'], widths: [width], schemes: [colorScheme] });
      const page = await site.browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce', colorScheme, forcedColors });
      // Asked of each element in the page itself: a page may have hundreds.
      await page.addInitScript(`window.readStop = ${readStop.toString()}`);
      const measure = await openMeasure(page);
      const [seen, faults] = [new Set<string>(), [] as string[]];
      let [stops, thinnest] = [0, Infinity];
      for (const path of kindsOfPage) {
        const add = (fault: string): void => void faults.push(`${path} ${fault}`);
        await page.goto(site.url + path);
        await page.keyboard.press('Tab');
        const { name } = await page.evaluate(readStop);
        if (name !== 'Aller au contenu') add(`begins with « ${name} »`);
        await page.keyboard.press('Enter');
        await page.waitForURL(/#contenu$/u);
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => !document.activeElement?.closest('main, footer'))) add('goes on from elsewhere than the text');
        if (await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()) add('has an order of its own');
        const reached = await listReached(page);
        stops += reached.length;
        const lost = await findLost(
          page,
          reached.map(({ at }) => at),
        );
        lost.forEach(add);
        for (const { at, like } of reached) {
          if (seen.has(like)) continue;
          seen.add(like);
          const thickness = await measure(page.locator(`[data-stop="${at}"]`));
          thinnest = Math.min(thinnest, thickness);
          if (thickness < THICKNESS) add(`${like} is drawn by ${thickness.toFixed(2)} px`);
        }
      }
      await page.close();
      note(task, { counts: { stops, drawn: seen.size, thinnest: Math.floor(thinnest * 10) / 10, faults: faults.length } });
      expect(faults).toEqual([]);
      expect(seen.size).toBeGreaterThan(60);
    },
  );
});
