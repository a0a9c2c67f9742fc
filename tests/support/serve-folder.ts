/** A folder served on a free port of this machine, with the headers that any host is asked to send. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersOf } from '../../src/safety/headers.ts';

/** Serves a folder, below a base path if one is given; `close` ends it, with what is under way. What `holds` says yes to is never answered. */
export async function serveFolder(
  folder: string,
  base = '/',
  holds: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<{ address: URL; close: () => void }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const outside = (): void => void response.writeHead(404).end();
    if (holds(path, response)) return;
    if (!path.startsWith(base)) return outside();
    request.url = `/${path.slice(base.length)}`;
    for (const [name, value] of Object.entries(headersOf(path.slice(base.length)))) response.setHeader(name, value);
    files(request, response, outside);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(base, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close };
}
