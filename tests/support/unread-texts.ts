/** Texts that cannot be told from their ground on the picture of a page. */
import type { Page } from 'playwright-core';
import { contrastIn, openCamera, type Box } from './picture.ts';

/** Pixels of a page that are looked at, from its top. */
const DEPTH = 2500;

/** What counts the lines of a page, and finds those whose lightest and darkest pixel are closer than `least`. */
export async function openReader(page: Page, least: number): Promise<() => Promise<{ lines: number; unread: string[] }>> {
  const take = await openCamera(page);
  return async () => {
    const { lines, width, height } = await page.evaluate(readLines);
    const picture = await take({ x: 0, y: 0, width, height: Math.min(height, DEPTH) });
    const seen = lines
      .map(({ text, box }) => ({ text, contrast: contrastIn(picture, box) }))
      .filter(({ contrast }) => contrast !== undefined);
    return {
      lines: seen.length,
      unread: seen.flatMap(({ text, contrast = 0 }) => (contrast < least ? [`${contrast.toFixed(1)} « ${text} »`] : [])),
    };
  };
}

/** In the page: each line of text that is shown, in pixels from the top of the page. */
function readLines(): { lines: { text: string; box: Box }[]; width: number; height: number } {
  const lines: { text: string; box: Box }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, parent] = [(node.nodeValue ?? '').trim(), node.parentElement];
    // A lone comma is too small to reach its own colour.
    if (!/[\p{L}\p{N}]/u.test(text) || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest('.visually-hidden, script, noscript, template, option, :disabled')) continue;
    range.selectNodeContents(node);
    // Spaces at the ends of a line of code are boxes too.
    const least = parent.closest('pre') ? 24 : 4;
    for (const { x, y, width, height } of range.getClientRects())
      if (width > least && height > 4) lines.push({ text: text.slice(0, 40), box: { x: x + scrollX, y: y + scrollY, width, height } });
  }
  return { lines, width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight };
}
