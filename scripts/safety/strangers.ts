/** The contribution server asked by somebody else than the site's own pages. */
import { mkdtempSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../src/contribution/serve.ts';
import { makeRepository, openRepository, toSave } from '../../tests/support/repository.ts';
import { toEntry } from './entry.ts';
import type { Row } from './row.ts';

/** Requests that do not come from the site's own pages: none may write. */
export async function strangers(): Promise<Row> {
  const repository = makeRepository({ 'content/guides/un-guide.md': toEntry('Un guide') });
  const opened = await openRepository(repository);
  const dist = mkdtempSync(join(tmpdir(), 'poles-dist-'));
  const free = await serveSite({ dist, base: '/', port: 0, opened, onPublished: () => undefined, say: () => undefined });
  const port = (free.address() as AddressInfo).port;
  free.close();
  const server = await serveSite({ dist, base: '/', port, opened, onPublished: () => undefined, say: () => undefined });
  const body = JSON.stringify(await toSave({ slug: 'intrus', text: toEntry('intrus'), opened: null, useWorkflow: false }));
  const ours = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` };
  const requests: Readonly<Record<string, string>>[] = [
    { ...ours, Origin: 'https://exemple.fr' },
    { ...ours, Origin: 'null' },
    { ...ours, Origin: `http://127.0.0.1:${port + 1}` },
    { ...ours, Origin: `https://127.0.0.1:${port}` },
    { Host: ours.Host },
    { Host: `exemple.fr:${port}`, Origin: `http://exemple.fr:${port}` },
    { Host: `127.0.0.1.exemple.fr:${port}`, Origin: `http://127.0.0.1.exemple.fr:${port}` },
    { Host: '127.0.0.1', Origin: 'http://127.0.0.1' },
    { ...ours, 'Sec-Fetch-Site': 'cross-site' },
    { ...ours, 'Sec-Fetch-Site': 'same-site' },
    { Host: '', Origin: ours.Origin },
  ];
  const before = repository.git('for-each-ref');
  let safe = 0;
  try {
    for (const headers of requests) {
      const answer = await raw(port, headers, body);
      if (/^HTTP\/1\.1 4\d\d/u.test(answer) && repository.git('for-each-ref') === before) safe += 1;
    }
    const welcome = await raw(port, ours, body);
    const isOpen = welcome.startsWith('HTTP/1.1 200');
    return {
      family: 'Demandes d’ailleurs',
      cases: requests.length,
      safe,
      seconds: 0,
      memory: process.memoryUsage.rss() / 2 ** 20,
      note: isOpen ? '0 écriture ; la même demande, de la page du site, est acceptée' : 'la demande légitime a été refusée aussi',
    };
  } finally {
    server.close();
    await opened.close();
    repository.remove();
  }
}

/** A request written by hand on a socket, as no browser would. */
function raw(port: number, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const lines = Object.entries({
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`POST /api/v1 HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`),
    );
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
