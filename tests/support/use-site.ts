import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './browser.ts';
import { serveSite } from './serve-site.ts';

/** The built site as it is served during the tests of a file, and the browser that reads it. */
export interface VisitedSite {
  /** Origin of the site, without a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
}

/** Serves the built site and opens Chromium before the tests of the file that calls it; both are closed after them. */
export function useSite(): VisitedSite {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  return {
    get url() {
      return served.url;
    },
    get browser() {
      return browser;
    },
  };
}
