import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { headersOf } from '../../src/safety/headers.ts';
import type { Row } from './row.ts';

/**
 * Pages (paths below `origin`, which ends with a slash) opened one after the other in a real browser: each is safe when it
 * comes with the site's headers, violates no policy and runs nothing that a page of ours does not.
 */
export async function readPages(browser: Browser, family: string, origin: string, pages: readonly string[]): Promise<Row> {
  const row: Row = { family, cases: pages.length, safe: 0, seconds: 0, memory: 0 };
  for (let attempt = 0; attempt < 100 && !(await fetch(origin).catch(() => undefined)); attempt++) await wait(100);
  const context = await browser.newContext();
  const faults: string[] = [];
  await context.exposeFunction('violate', (what: string) => void faults.push(what));
  await context.addInitScript(() => {
    const { violate } = window as unknown as { violate: (what: string) => void };
    window.alert = () => violate('alert');
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violate(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  for (const path of pages) {
    const began = performance.now();
    faults.length = 0;
    const response = await page.goto(`${origin}${path}`);
    const sent = response?.headers() ?? {};
    const lacking = Object.entries(headersOf(path)).filter(([header, value]) => sent[header.toLowerCase()] !== value);
    if (response?.ok() && lacking.length === 0 && faults.length === 0) row.safe += 1;
    else row.note ??= `/${path} : ${[...lacking.map(([header]) => header), ...faults].join(', ') || String(response?.status())}`;
    row.seconds = Math.max(row.seconds, (performance.now() - began) / 1000);
  }
  await context.close();
  return { ...row, memory: process.memoryUsage.rss() / 2 ** 20 };
}
