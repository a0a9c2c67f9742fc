/** What shows where the focus is, measured on the picture of the screen: no rule of a sheet is believed. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Room around an element for its ring, in CSS pixels. */
const ROOM = 8;
/** How much lighter or darker a pixel must become (WCAG 2.2, 2.4.13). */
const CONTRAST = 3;

interface Shot {
  data: Buffer;
  info: { channels: number };
}

const linear = Float64Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);
const luminance = ({ data }: Shot, at: number): number =>
  0.2126 * (linear[data[at] ?? 0] ?? 0) + 0.7152 * (linear[data[at + 1] ?? 0] ?? 0) + 0.0722 * (linear[data[at + 2] ?? 0] ?? 0);

function countChanged(without: Shot, withFocus: Shot): number {
  let changed = 0;
  for (let at = 0; at < without.data.length; at += without.info.channels) {
    const [one, other] = [luminance(without, at), luminance(withFocus, at)];
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= CONTRAST) changed += 1;
  }
  return changed;
}

/** What measures, on a page, how thick the mark of the focus is along the contour of an element, in CSS pixels. */
export async function openMeasure(page: Page): Promise<(element: Locator) => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const take = async (clip: { x: number; y: number; width: number; height: number }): Promise<Shot> => {
    const { data } = await session.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 }, optimizeForSpeed: true });
    return sharp(Buffer.from(data, 'base64')).raw().toBuffer({ resolveWithObject: true });
  };
  return async (element) => {
    const { contour, ...box } = await element.evaluate((focused: HTMLElement | SVGElement, room) => {
      focused.focus({ focusVisible: true } as FocusOptions);
      focused.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const [x, y] = [Math.floor(Math.max(left - room, 0)), Math.floor(Math.max(top - room, 0))];
      return {
        x: x + scrollX,
        y: y + scrollY,
        width: Math.ceil(Math.max(Math.min(right + room, innerWidth) - x, 1)),
        height: Math.ceil(Math.max(Math.min(bottom + room, innerHeight) - y, 1)),
        contour: [...focused.getClientRects()].reduce((sum, { width, height }) => sum + 2 * (width + height), 0),
      };
    }, ROOM);
    const withFocus = await take(box);
    await element.evaluate((focused: HTMLElement | SVGElement) => focused.blur());
    return countChanged(await take(box), withFocus) / Math.max(contour, 1);
  };
}
