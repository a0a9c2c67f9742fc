/** Pieces of HTML opened in a real Chromium under the site's own policy: what runs, and what only the policy stopped. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { publicPolicy } from '../../src/safety/policy.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';

export interface Execution {
  /** Pieces that ran code. */
  executed: string[];
  /** Pieces whose code the policy alone stopped: the sanitiser had let it through. */
  stopped: string[];
}

/** A page holds this many pieces, each in a frame of its own: what breaks one does not hide the next. */
const FRAMES = 150;

interface Reports {
  executed: number[];
  stopped: number[];
}

/** The first script of every frame, and the only one that the policy lets it load. Serialised: it may use nothing from outside. */
function watch(): void {
  const tell = (kind: keyof Reports) => (window.parent as unknown as { reports: Reports }).reports[kind].push(Number(window.name));
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'])
    Object.defineProperty(window, name, { value: () => tell('executed'), configurable: true });
  document.addEventListener('securitypolicyviolation', (event) => event.effectiveDirective.startsWith('script-src') && tell('stopped'));
  // A link to another site would take the whole page away; one that is code is followed.
  const stay = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a, area');
    if (event.type === 'submit' || /^https?:$/u.test(link?.protocol ?? '')) event.preventDefault();
  };
  for (const name of ['click', 'submit']) document.addEventListener(name, stay);
}

/** Runs in the page: each element of each frame receives every event it listens to, each link is followed. */
function provoke(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    for (const element of inner?.querySelectorAll<HTMLElement>('*') ?? []) {
      for (const { name } of element.attributes) if (/^on/iu.test(name)) element.dispatchEvent(new Event(name.slice(2).toLowerCase()));
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      // Elements of SVG have no `click()`: an event follows their links all the same.
      if (element.matches('a, button, summary, area, label, input'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }
}

/**
 * Opens pieces that close every element they open, `together` in a frame: a frame where something ran is opened again
 * piece by piece, so that the guilty ones are named.
 */
export async function executeTogether(browser: Browser, pieces: readonly string[], together = 100): Promise<Execution> {
  const groups = Array.from({ length: Math.ceil(pieces.length / together) }, (_, at) => pieces.slice(at * together, (at + 1) * together));
  const texts = groups.map((group) => group.join('\n'));
  const { executed, stopped } = await execute(browser, texts);
  const guilty = new Set([...executed, ...stopped]);
  return guilty.size > 0 ? execute(browser, groups.filter((_, at) => guilty.has(texts[at] ?? '')).flat()) : { executed, stopped };
}

/** Opens every piece in a frame of its own; frames are numbered, so that the guilty ones are named. */
export async function execute(browser: Browser, pieces: readonly string[]): Promise<Execution> {
  const server = createServer(({ url = '' }, response) => {
    const start = Number(/^\/(\d+)$/u.exec(url)?.[1] ?? NaN);
    const frames = pieces
      .slice(start, start + FRAMES)
      .map((piece, at) => `<iframe name="${start + at}" srcdoc="${escapeHtml(`<script src="/watch.js"></script>${piece}`)}"></iframe>`);
    const [type, body] =
      url === '/watch.js' ? ['text/javascript', `(${String(watch)})()`] : ['text/html', `<!doctype html>${frames.join('')}`];
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': publicPolicy, 'Cache-Control': 'max-age=600' };
    response.writeHead(Number.isNaN(start) && type === 'text/html' ? 404 : 200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = { executed: new Set<number>(), stopped: new Set<number>() };
  const context = await browser.newContext();
  try {
    await context.addInitScript(() => window === window.top && Object.assign(window, { reports: { executed: [], stopped: [] } }));
    for (let start = 0; start < pieces.length; start += FRAMES) {
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto(`${origin}/${start}`);
      await page.evaluate(provoke);
      await page.waitForTimeout(50);
      const reports = await page.evaluate(() => (window as unknown as { reports: Reports }).reports);
      for (const kind of ['executed', 'stopped'] as const) for (const index of reports[kind]) seen[kind].add(index);
      await page.close();
    }
  } finally {
    await context.close();
    server.close();
  }
  const named = (indexes: Set<number>) => [...indexes].sort((a, b) => a - b).flatMap((index) => pieces[index] ?? []);
  return { executed: named(seen.executed), stopped: named(seen.stopped) };
}
