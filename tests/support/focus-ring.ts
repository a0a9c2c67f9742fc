/** What shows where the focus is, measured on the picture of the screen: no rule of a sheet is believed. */
import type { Locator, Page } from 'playwright-core';
import { contrastOf, openCamera } from './picture.ts';

/** Room around an element for its ring, in CSS pixels. */
const ROOM = 8;
/** How much lighter or darker a pixel must become (WCAG 2.2, 2.4.13). */
const CONTRAST = 3;

/** What measures, on a page, how thick the mark of the focus is along the contour of an element, in CSS pixels. */
export async function openMeasure(page: Page): Promise<(element: Locator) => Promise<number>> {
  const take = await openCamera(page);
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
        // What is on the screen of it: of an element taller than that, the picture only has the sides.
        contour: [...focused.getClientRects()].reduce((sum, rect) => {
          const width = Math.max(Math.min(rect.right, innerWidth) - Math.max(rect.left, 0), 0);
          const height = Math.max(Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0), 0);
          const across = [rect.top >= 0, rect.bottom <= innerHeight].filter(Boolean).length;
          const along = [rect.left >= 0, rect.right <= innerWidth].filter(Boolean).length;
          return sum + across * width + along * height;
        }, 0),
      };
    }, ROOM);
    const withFocus = await take(box);
    await element.evaluate((focused: HTMLElement | SVGElement) => focused.blur());
    const without = await take(box);
    let changed = 0;
    for (let pixel = 0; pixel < without.width * without.height; pixel++)
      if (contrastOf(withFocus.lightOf(pixel), without.lightOf(pixel)) >= CONTRAST) changed += 1;
    return changed / Math.max(contour, 1);
  };
}
