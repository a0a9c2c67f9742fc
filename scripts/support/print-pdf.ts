/** Pages of the served site as PDF: tagged, with an outline and numbered pages. */
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../src/text/escape-html.ts';

const STYLE = 'width:100%;margin:0 16mm;font:8pt sans-serif;display:flex;justify-content:space-between';

interface Printing {
  /** At the foot of each page. */
  name: string;
  /** What must be there before the page is printed. */
  ready?: string;
  /** In place of the page's own. */
  title?: string;
}

/** Bytes of the PDF of a page. Throws when it cannot be opened. */
export async function printPdf(browser: Browser, address: string, { name, ready = 'h1', title = '' }: Printing): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light' });
  try {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${response?.status() ?? ''} ${address}`);
    await page.locator(ready).first().waitFor();
    // The booklet's page has a title for who composes it: on paper, it is that of the booklet.
    if (title) {
      await page.evaluate((text) => {
        document.title = text;
        document.querySelector('h1')?.replaceChildren(text);
      }, title);
    }
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="${STYLE}"><span>${escapeHtml(name)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    });
  } finally {
    await page.close();
  }
}
