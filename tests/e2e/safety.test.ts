import { describe, expect, it } from 'vitest';
import { execute, executeTogether } from '../../scripts/safety/execute.ts';
import { inMarkdown, ownPayloads } from '../../scripts/safety/payloads.ts';
import { renderBare, renderSafe } from '../../scripts/safety/render-hostile.ts';

const texts = ownPayloads().flatMap(inMarkdown);

describe('a hostile text', () => {
  it('runs nothing once rendered, and leaves nothing for the policy to stop', async () => {
    expect(await executeTogether([...new Set(texts.map(renderSafe))])).toEqual({ executed: [], stopped: [], unread: [] });
  });

  it('is stopped by the policy alone, were the sanitiser to fail', async () => {
    const { executed, stopped, unread } = await execute(ownPayloads().map(renderBare));
    expect([...executed, ...unread]).toEqual([]);
    expect(stopped.length).toBeGreaterThan(10);
  });

  it('is named among harmless ones', async () => {
    const pieces = ['<p>avant</p>', '<img src=x onerror=alert(1)>', '<p>après</p>'];
    expect(await executeTogether(pieces)).toEqual({ executed: [], stopped: [pieces[1]], unread: [] });
  });

  it('is seen to run where no policy stops it', async () => {
    const pieces = ['<img src=x onerror=alert(1)>', '<p>rien</p>', '<a href="javascript:alert(1)">x</a>'];
    expect(await execute(pieces, "default-src * 'unsafe-inline'")).toEqual({ executed: [pieces[0], pieces[2]], stopped: [], unread: [] });
  });
});
