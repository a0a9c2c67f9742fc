import { describe, expect, it } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** Everything that a page is made of: itself, its sheets, scripts, font, icon and the pictures in view. */
const MOST = 6;
/** Pages whose address asks something: what answers it comes besides, and is counted apart. */
const answers: Readonly<Record<string, { files: RegExp; most: number }>> = {
  // The summary of the index, the words that begin alike, a file for each of the ten results shown, their filters.
  '/recherche/?q=innovation': { files: /^\/recherche\/index\//u, most: 13 },
  // A file for each pole.
  '/comparer/?p=epv,phares': { files: /^\/comparer\/[^/]+\.json$/u, most: 2 },
};
const paths = [...kindsOfPage, '/recherche/', '/comparer/', '/explorer/'];

/**
 * What a first view asks of the site, nothing being cached, until the network rests: paths, the page first. Chromium without a
 * window asks for no icon: the page's own is added. What the service worker keeps for later, once the page is there, is not the view's.
 */
async function askedBy(path: string): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => void asked.add(request.url()));
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  asked.add(await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? ''));
  await context.close();
  return [...asked].map((address) => address.replace(site.url, '')).filter((address) => !address.startsWith('data:'));
}

describe('a first view in a browser', () => {
  it.concurrent.each(paths)('asks for at most six files: %s', async (path) => {
    const asked = await askedBy(path);
    const { files = /^$/u, most = 0 } = answers[path] ?? {};
    const [answer, own] = [asked.filter((each) => files.test(each)), asked.filter((each) => !files.test(each))];
    console.log(`${path.padEnd(60)} ${own.length}${answer.length > 0 ? ` + ${answer.length}` : ''}`);
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(MOST);
    expect(answer.length, answer.join('\n')).toBeLessThanOrEqual(most);
  });
});
