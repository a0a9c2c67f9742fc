/** Pieces of HTML opened in a real Chromium under the site's own policy: what runs, and what only the policy stopped. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publicPolicy } from '../../src/safety/policy.ts';
import { openAlone } from '../../tests/support/browser.ts';
import { openPieces, type Reports } from './in-page.ts';

export interface Execution {
  /** Pieces that ran code. */
  executed: string[];
  /** Pieces whose code the policy alone stopped: the sanitiser had let it through. */
  stopped: string[];
  /** Pieces of a page that never answered: nothing is known of them. */
  unread: string[];
}

/** So many pieces are open at once, each in a frame of its own: what breaks one does not hide the next. */
const FRAMES = 60;
/** Pieces that have not answered by then, in milliseconds, are left for the next, and opened again one by one at the end. */
const PATIENCE = 15_000;

/**
 * Opens pieces that close every element they open, `together` in a frame: a frame where something ran is opened again
 * piece by piece, so that the guilty ones are named.
 */
export async function executeTogether(pieces: readonly string[], together = 100): Promise<Execution> {
  const groups = Array.from({ length: Math.ceil(pieces.length / together) }, (_, at) => pieces.slice(at * together, (at + 1) * together));
  const texts = groups.map((group) => group.join('\n'));
  const whole = await execute(texts);
  const guilty = new Set(Object.values(whole).flat());
  return guilty.size > 0 ? execute(groups.filter((_, at) => guilty.has(texts[at] ?? '')).flat()) : whole;
}

/**
 * Opens every piece in a frame of its own; frames are numbered, so that the guilty ones are named. The page asks for the
 * pieces by itself and writes them into frames that it keeps: making a frame costs ten times what a piece does. `policy` is the site's own unless another is tried.
 */
export async function execute(pieces: readonly string[], policy = publicPolicy, frames = FRAMES): Promise<Execution> {
  const seen = { executed: new Set<number>(), stopped: new Set<number>(), unread: new Set<number>() };
  let start = 0;
  let tell: () => void = () => undefined;
  const answers: Readonly<
    Record<string, (at: number, request: IncomingMessage) => Promise<readonly [type: string, body: string] | undefined>>
  > = {
    page: async (at) => ['text/html', `<!doctype html><body><script src="/script/${at}"></script>`],
    script: async (at) => ['text/javascript', `void (${String(openPieces)})(${at})`],
    pieces: async (at) => (at < pieces.length ? ['application/json', JSON.stringify(pieces.slice(at, at + frames))] : undefined),
    reports: async (at, request) => {
      const reports = JSON.parse(await readAll(request)) as Reports;
      for (const kind of ['executed', 'stopped'] as const) for (const index of reports[kind]) seen[kind].add(index);
      start = at + frames;
      tell();
      return ['text/plain', ''];
    },
  };
  const server = createServer((request, response) => {
    const [, name = '', at = '0'] = (request.url ?? '').split('/');
    void Promise.resolve(answers[name]?.(Number(at), request)).then(([type, body] = ['', '']) =>
      response.writeHead(type ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy }).end(body),
    );
  });
  const origin = await listen(server);
  while (start < pieces.length) {
    const close = openAlone(`${origin}/page/${start}`);
    for (let isTold = true; isTold && start < pieces.length;) {
      isTold = await new Promise<boolean>((resolve) => {
        const late = setTimeout(resolve, PATIENCE, false);
        tell = () => (clearTimeout(late), resolve(true));
      });
      if (isTold) continue;
      for (let index = start; index < Math.min(start + frames, pieces.length); index++) seen.unread.add(index);
      start += frames;
    }
    await close();
  }
  server.close();
  server.closeAllConnections();
  const named = (indexes: Set<number>) => [...indexes].sort((a, b) => a - b).flatMap((index) => pieces[index] ?? []);
  const read = { executed: named(seen.executed), stopped: named(seen.stopped) };
  const unread = named(seen.unread);
  if (unread.length === 0 || frames === 1) return { ...read, unread };
  const alone = await execute(unread, policy, 1);
  return { executed: [...read.executed, ...alone.executed], stopped: [...read.stopped, ...alone.stopped], unread: alone.unread };
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
