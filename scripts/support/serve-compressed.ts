import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a host does, text compressed once for all, with the headers of each path if any are given; `close` stops it. */
export async function serveCompressed(
  folder: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/u, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = /text|json|javascript|svg/u.test(type);
    try {
      const body = isText ? compress(file) : readFileSync(file);
      response.writeHead(200, {
        ...headersOf(path.slice(1)),
        'content-type': type,
        // As a host does: the page, its icon and its programs are not asked for again at each letter.
        'cache-control': 'max-age=600',
        ...(isText && { 'content-encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const compressed = new Map<string, Buffer>();
function compress(file: string): Buffer {
  const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, known);
  return known;
}
