import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { note } from '../support/note-finding.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** Whether the focus has left the page, for the browser or for its first element again. */
interface Walk {
  order: Element[];
  isOut: boolean;
}
type Watched = Window & { walk: Walk };

/** Follows the focus from the top of the page. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walk: Walk = { order: [], isOut: false };
    (window as unknown as Watched).walk = walk;
    addEventListener('focusin', ({ target }) => {
      if (target === walk.order[0]) walk.isOut = true;
      else if (!walk.isOut) walk.order.push(target as Element);
    });
    addEventListener('focusout', ({ relatedTarget }) => {
      if (!relatedTarget) walk.isOut = true;
    });
  });

/** Stops made, and whether the focus is out. */
const read = (page: Page): Promise<{ stops: number; twice: number; isOut: boolean; last: string }> =>
  page.evaluate(() => {
    const { order, isOut } = (window as unknown as Watched).walk;
    const last = order.at(-1);
    return { stops: order.length, twice: order.length - new Set(order).size, isOut, last: last?.outerHTML.slice(0, 80) ?? '' };
  });

/** Presses between two looks, and after which a page holds whoever tries to leave it. */
const [STEP, PATIENCE] = [20, 1200];

it.for(['Tab', 'Shift+Tab'] as const)(
  'leaves each kind of page by %s alone, and meets no element twice before',
  { timeout: 240_000 },
  async (key, { task }) => {
    note(task, { topic: 'traps', criteria: ['12.9'], widths: [1280] });
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    let stops = 0;
    for (const path of kindsOfPage) {
      await page.goto(site.url + path);
      await watch(page);
      let walked = await read(page);
      for (let pressed = 0; !walked.isOut && pressed < PATIENCE; pressed += STEP) {
        for (let press = 0; press < STEP; press++) await page.keyboard.press(key);
        walked = await read(page);
      }
      stops += walked.stops;
      if (!walked.isOut) faults.push(`${path} holds the focus at ${walked.last}`);
      if (walked.twice > 0) faults.push(`${path} comes back ${walked.twice} times before its end`);
      if (walked.stops < 10) faults.push(`${path} has ${walked.stops} stops only`);
    }
    await page.close();
    note(task, { counts: { stops, faults: faults.length } });
    expect(faults).toEqual([]);
  },
);
