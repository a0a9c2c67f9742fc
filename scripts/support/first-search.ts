import type { Browser, Page } from 'playwright-core';
import { serveCompressed } from './serve-compressed.ts';

export interface FirstSearch {
  /** Everything that was moved from the opening of the search page to the first results and their facets: HTML, style, font and scripts included. */
  bytes: number;
  files: number;
  /** Milliseconds from the last letter typed to the first results of the whole question on the screen. */
  wait: number;
}

/** Slower than this machine by so much, as a phone is. */
const SLOWDOWN = 4;
/** Milliseconds between two letters: a quick typist. The answers to the beginnings of the word are fetched and count. */
const LETTER = 150;
/** A search that shows nothing after so many milliseconds is broken, not slow. */
const LIMIT = 20_000;

/**
 * Opens the search page of the site in `folder` in a new browser session, types a question letter by letter, and waits for its results.
 * Rejects, saying what was waited for, when they do not come.
 */
export async function measureFirstSearch(browser: Browser, folder: string, question: string): Promise<FirstSearch> {
  const site = await serveCompressed(folder);
  const context = await browser.newContext();
  context.setDefaultTimeout(LIMIT);
  try {
    const page = await context.newPage();
    const moved = await countMoved(page);
    await page.goto(`${site.url}/recherche/`, { waitUntil: 'networkidle' });
    const wait = await timeAnswer(page, question);
    // What refines the results comes after them, and counts in the weight.
    await page.locator('[data-search-filters] input').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return { ...moved, wait };
  } catch (error) {
    throw new Error(`La recherche de « ${question} » n’a pas montré ses résultats en ${LIMIT / 1000} s.`, { cause: error });
  } finally {
    await context.close();
    site.close();
  }
}

/** Counts what the page fetches from now on, on a slow machine. */
async function countMoved(page: Page): Promise<{ bytes: number; files: number }> {
  const moved = { bytes: 0, files: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    moved.bytes += encodedDataLength;
    moved.files += 1;
  });
  return moved;
}

/** The clock is that of the page: it starts with the last letter, and stops at the frame that shows a result of the whole question. */
async function timeAnswer(page: Page, question: string): Promise<number> {
  const input = page.locator('main input[name="q"]');
  await input.focus();
  const answered = await page.evaluateHandle((asked) => {
    const results = document.querySelector('[data-search-results]');
    if (!results) throw new Error('La page de recherche n’a pas de place pour ses résultats.');
    const clock: { start: number; wait?: number } = { start: 0 };
    addEventListener('input', () => (clock.start = performance.now()));
    const stop = (): void => void (clock.wait ??= performance.now() - clock.start);
    // The answer to a beginning of the question may still come after the last letter: the address says which one is shown.
    new MutationObserver(() => {
      const isWhole = new URLSearchParams(location.search).get('q') === asked;
      if (isWhole && results.querySelector('.item-title')) requestAnimationFrame(() => setTimeout(stop));
    }).observe(results, { childList: true });
    return clock;
  }, question);
  await page.keyboard.type(question, { delay: LETTER });
  await page.waitForFunction(({ wait }) => wait !== undefined, answered);
  return answered.evaluate(({ wait }) => wait ?? 0);
}
