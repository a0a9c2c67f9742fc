import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { siteFolder } from './built-site.ts';

/** The built site on a free port of the loopback; `close` when done. */
export async function serveSite(): Promise<{ url: string; close: () => void }> {
  const server = createServer(sirv(siteFolder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
