/** A reader who has only a keyboard, and who must see at each stop where it is. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { VisitedSite } from './use-site.ts';

/** Stops after which whoever looks for something has given up. */
const PATIENCE = 250;

export interface Keyboard {
  readonly page: Page;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Tabs until this is reached. Throws, with the stops made, when it is not, or when a stop cannot be seen. */
  tabTo: (target: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Text or name of what has the focus; « nothing » when it is lost. */
  where: () => Promise<string>;
}

/** Opens a page for a reader without a pointer; the context is closed after `play`. */
export async function withKeyboard(
  site: VisitedSite,
  path: string,
  play: (keyboard: Keyboard) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const tabTo: Keyboard['tabTo'] = async (target, key = 'Tab') => {
    const stops: string[] = [];
    for (let stop = 0; stop < PATIENCE; stop++) {
      await press(key);
      const { name, fault } = await page.evaluate(readStop);
      stops.push(name);
      if (fault) throw new Error(`${path}: « ${name} » ${fault}, after ${stops.slice(-4).join(' > ')}`);
      if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    }
    throw new Error(`${path}: not reached by ${key}: ${String(target)}; stops: ${[...new Set(stops)].join(' > ')}`);
  };
  await play({
    page,
    press,
    type: (text) => page.keyboard.type(text),
    tabTo,
    where: async () => (await page.evaluate(readStop)).name,
  });
  await context.close();
}

/** In the page: what has the focus, and why it would not be seen there; past the end of the page there is nothing, and no fault. */
export function readStop(): { name: string; fault?: string } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: 'nothing' };
  const field = focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? focused.name) : '';
  const name = (focused.getAttribute('aria-label') ?? (field || focused.textContent)).trim().replace(/\s+/gu, ' ').slice(0, 60);
  if (!focused.checkVisibility({ visibilityProperty: true })) return { name, fault: 'is hidden' };
  const parts = focused.localName === 'main' ? [] : [...focused.getClientRects()];
  const shown = parts.map(({ left, top, right, bottom }) => ({
    x: [Math.max(left, 0), Math.min(right, innerWidth)] as const,
    y: [Math.max(top, 0), Math.min(bottom, innerHeight)] as const,
  }));
  const inWindow = shown.filter(({ x, y }) => x[1] - x[0] >= 1 && y[1] - y[0] >= 1);
  if (parts.length > 0 && inWindow.length === 0) return { name, fault: 'is out of the window' };
  const isOver = (x: number, y: number): boolean => {
    const over = document.elementFromPoint(x, y);
    return over !== null && (focused.contains(over) || over.closest('label')?.control === focused);
  };
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  // WCAG 2.2, 2.4.11: not wholly hidden by what stays in its place.
  const isSeen = inWindow.some(({ x, y }) =>
    steps.some((across) => steps.some((down) => isOver(x[0] + across * (x[1] - x[0]), y[0] + down * (y[1] - y[0])))),
  );
  return parts.length > 0 && !isSeen ? { name, fault: 'lies under something else' } : { name };
}
