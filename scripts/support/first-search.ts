import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface FirstSearch {
  /** Everything that was moved from the opening of the search page to the first results, HTML, style, font and script included. */
  bytes: number;
  files: number;
  /** Milliseconds from the last letter typed to the first results. */
  wait: number;
}

/** Slower than this machine by so much, as a phone is. */
const SLOWDOWN = 4;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Opens the search page of the site in `folder` in a new browser session, types one word, and waits for the first results. */
export async function measureFirstSearch(browser: Browser, folder: string, word: string): Promise<FirstSearch> {
  const server = await serve(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let bytes = 0;
  let files = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/recherche/`, { waitUntil: 'networkidle' });
  const wait = await page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const results = document.querySelector('[data-search-results]');
    if (!input || !results) throw new Error('La page de recherche n’a pas ses places.');
    const shown = new Promise<number>((resolve) =>
      new MutationObserver(() => {
        if (results.querySelector('.item-title')) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }).observe(results, { childList: true, subtree: true }),
    );
    input.value = text;
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return (await shown) - start;
  }, word);
  await page.waitForLoadState('networkidle');
  // What refines the results comes after them, and counts in the weight.
  await page.locator('[data-search-filters] input').first().waitFor();
  await context.close();
  server.close();
  return { bytes, files, wait };
}

/** The folder as a host serves it: text compressed, nothing kept in the browser. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/u, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      const type = TYPES[extname(file)] ?? (file.endsWith('.json') ? 'application/json' : 'application/octet-stream');
      const isText = /text|json|javascript/u.test(type);
      response.writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'br' }) });
      response.end(isText ? brotliCompressSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
