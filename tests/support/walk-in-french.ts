/** A walk through the screens of the contribution page, which reads each and keeps what is not French. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { readFrench, readSaid } from './said-on-screen.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Walks on a wiki of these entries (`poles/phares`); to be called once in a file of tests. */
export function walkInFrench(names: readonly string[]) {
  const entries = Object.fromEntries(names.map((name) => [`content/${name}.md`, readFileSync(`content/${name}.md`, 'utf8')]));
  const foreign = new Map<string, string>();
  let workshop: Workshop;
  let isFrench: (text: string) => boolean;
  beforeAll(async () => {
    workshop = await openWorkshop(entries);
    isFrench = await readFrench(entries);
  });
  afterAll(() => workshop?.close());
  return {
    get workshop() {
      return workshop;
    },
    /** Reads the screen as it stands, and what its dialogs said. */
    async read(screen: string): Promise<void> {
      for (const text of await readSaid(workshop.page)) if (!isFrench(text) && !foreign.has(text)) foreign.set(text, screen);
      for (const text of workshop.said.splice(0)) if (!isFrench(text)) foreign.set(text, `${screen}, dialogue`);
    },
    /** What was read since the last time and is not French: the text and the screen. */
    takeForeign(): string[] {
      const found = [...foreign].map(([text, screen]) => `${screen} : ${text}`);
      foreign.clear();
      return found;
    },
    async visit(hash: string): Promise<void> {
      await workshop.page.goto('about:blank');
      await workshop.page.goto(`${workshop.address}#/${hash}`);
    },
    field: (name: string) => workshop.page.getByRole('textbox', { name, exact: true }),
    /** Waits until a dialog has asked something. */
    untilAsked: () => expect.poll(() => workshop.said.length).toBeGreaterThan(0),
  };
}

/** What the page says by ear alone from now on, kept as it comes: the next words take its place at once. */
export async function listen(page: Page): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  await page.exposeFunction('hear', (text: string) => void heard.add(text));
  await page.evaluate(() => {
    const { hear } = window as unknown as { hear: (text: string) => void };
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role=status]')) hear(textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return heard;
}
