import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, executeTogether } from '../../scripts/safety/execute.ts';
import { inMarkdown, ownPayloads } from '../../scripts/safety/payloads.ts';
import { renderBare, renderSafe } from '../../scripts/safety/render-hostile.ts';
import { launchChromium } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => (browser = await launchChromium()));
afterAll(() => browser.close());

const texts = ownPayloads().flatMap(inMarkdown);

describe('a hostile text', () => {
  it('runs nothing once rendered, and leaves nothing for the policy to stop', async () => {
    expect(await executeTogether(browser, [...new Set(texts.map(renderSafe))])).toEqual({ executed: [], stopped: [] });
  });

  it('is stopped by the policy alone, were the sanitiser to fail', async () => {
    const { executed, stopped } = await execute(browser, ownPayloads().map(renderBare));
    expect(executed).toEqual([]);
    expect(stopped.length).toBeGreaterThan(10);
  });

  it('is named among harmless ones', async () => {
    const pieces = ['<p>avant</p>', '<img src=x onerror=alert(1)>', '<p>après</p>'];
    expect(await executeTogether(browser, pieces)).toEqual({ executed: [], stopped: [pieces[1]] });
  });
});
