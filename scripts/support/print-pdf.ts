/** Pages of the built site as PDF: tagged, with an outline and numbered pages, and links that lead to the site where it will live. */
import type { Browser, Page } from 'playwright-core';
import { site } from '../../src/site.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { readPageNumbers } from './page-numbers.ts';

const STYLE = 'width:100%;margin:0 16mm;font:8pt sans-serif;display:flex;justify-content:space-between';

interface Printing {
  /** At the foot of each page. */
  name: string;
  /** What must be there before the page is printed. */
  ready?: string;
  /** In place of the page's own, with what is said under it. */
  title?: string;
  edition?: string;
}

/**
 * Bytes of the PDF of a page, named by its path below the base of the site, which `served` answers for. Throws when it
 * cannot be opened.
 */
export async function printPdf(browser: Browser, served: URL, path: string, options: Printing): Promise<Uint8Array> {
  const { name, ready = 'h1', title = '', edition = '' } = options;
  const context = await browser.newContext({ colorScheme: 'light', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    // The page is opened at its public address, so that its links are those that a reader can follow.
    const home = `${site.url}${site.base}`;
    await page.route(`${home}**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(home, served.href) });
      await route.fulfill({ response });
    });
    const response = await page.goto(home + path, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${response?.status() ?? ''} ${home}${path}`);
    await page.locator(ready).first().waitFor();
    await page.evaluate(
      async (said) => {
        // The booklet's page has a title for who composes it: on paper, it is that of the booklet.
        if (said.title) {
          document.title = said.title;
          document.querySelector('h1')?.replaceChildren(said.title);
          document
            .querySelector('h1')
            ?.after(Object.assign(document.createElement('p'), { className: 'edition', textContent: said.edition }));
        }
        for (const code of document.querySelectorAll<HTMLImageElement>('.printed img')) {
          code.loading = 'eager';
          await code.decode();
        }
      },
      { title, edition },
    );
    const print = (): Promise<Uint8Array> =>
      page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: `<div style="${STYLE}"><span>${escapeHtml(name)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      });
    const pdf = await print();
    return (await numberContents(page, readPageNumbers(pdf))) ? await print() : pdf;
  } finally {
    await context.close();
  }
}

/** Writes in the contents of a booklet the page where each chapter begins, which no style sheet knows; false when there are none. */
const numberContents = (page: Page, numbers: ReadonlyMap<string, number>): Promise<boolean> =>
  page.evaluate((known) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.booklet-contents a')];
    for (const link of links)
      link.after(
        Object.assign(document.createElement('span'), { className: 'number', textContent: String(known[link.hash.slice(1)] ?? '') }),
      );
    return links.length > 0;
  }, Object.fromEntries(numbers));
