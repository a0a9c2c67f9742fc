import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** What moved after it was painted, as the browser counts it: the score of the page and the elements that moved. */
async function shiftsOf(path: string, width: number): Promise<{ score: number; moved: string[] }> {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : '?'));
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // On a slow network the page is there before its modules; the script of its first paint is not one.
  await page.route(/\/_astro\/[^?]*\.js/u, async (route) => {
    if (route.request().resourceType() === 'script' && !/\/site\.[^/]*\.js/u.test(route.request().url())) await setTimeout(300);
    await route.continue();
  });
  await page.route(/\.woff2/u, async (route) => {
    await setTimeout(300);
    await route.continue();
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  // What loads as it comes into view must not push what is being read either.
  await page.evaluate(async () => {
    for (let top = 0; top < Math.min(document.body.scrollHeight, 6000); top += 400) {
      scrollTo(0, top);
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
        // A browser that shows several pages may leave one without frames for a while.
        window.setTimeout(resolve, 500);
      });
    }
  });
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts);
  await page.close();
  return { score: shifts.reduce((sum, { value }) => sum + value, 0), moved: shifts.flatMap(({ moved }) => moved) };
}

describe.each([390, 1280])('a page opened at %i px', (width) => {
  it.concurrent.each(kindsOfPage)('moves nothing once it is painted: %s', async (path) => {
    expect(await shiftsOf(path, width)).toEqual({ score: 0, moved: [] });
  });
});
