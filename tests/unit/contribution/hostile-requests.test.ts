/** What no browser would send: written by hand on a socket, to the site of `npm start`. */
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSave, type Repository } from '../../support/repository.ts';
import { serveSmallSite } from '../../support/served-site.ts';

let repository: Repository;
let port: number;
let close: () => Promise<void>;
let before: string;
beforeAll(async () => {
  ({ repository, port, close } = await serveSmallSite({}, { 'secret.txt': 'SECRET' }));
  before = repository.git('for-each-ref');
});
afterAll(() => close());

/** All that the server answers to these bytes, until it closes; what it has not read when it closes is dropped. */
const send = (...parts: (string | Buffer)[]): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (part: Buffer) => {
      answer += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });

const headersOf = (more: Readonly<Record<string, string>>) =>
  Object.entries({
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
    Connection: 'close',
    ...more,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n');
const post = (body: string | Buffer, more: Readonly<Record<string, string>> = {}) =>
  send(`POST /api/v1 HTTP/1.1\r\n${headersOf({ 'Content-Length': String(Buffer.byteLength(body)), ...more })}\r\n\r\n`, body);
const get = (path: string, more: Readonly<Record<string, string>> = {}) => send(`GET ${path} HTTP/1.1\r\n${headersOf(more)}\r\n\r\n`);
const write = async () => JSON.stringify(await toSave({ slug: 'intrus', text: 'Intrus.', opened: null, useWorkflow: false }));

describe('a page asked by a hostile address', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%c0%af..%c0%afsecret.txt',
    '/%ef%bc%8e%ef%bc%8e/secret.txt',
    '/..%ef%bc%8fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%00/secret.txt',
    '/secret.txt%00.html',
    '//secret.txt',
    '/.git/config',
    '/%2egit/config',
    'http://exemple.fr/../secret.txt',
    '/%',
    `/${'a'.repeat(12_000)}`,
  ])('is given nothing of the repository: %j', async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:4\d\d|200)/u);
    expect(answer).not.toContain('SECRET');
    expect(answer).not.toContain('[core]');
  });

  it('cannot write a header of the answer', async () => {
    for (const path of ['/a%0d%0aX-Intrus:%20oui', '/a%0aX-Intrus:%20oui/', '/?q=%0d%0aX-Intrus:%20oui'])
      expect(await get(path)).not.toMatch(/^X-Intrus/imu);
    expect(await get('/', { 'X-Un': 'a\rX-Intrus: oui' })).toMatch(/^HTTP\/1\.1 400/u);
  });
});

describe('a request made by hand', () => {
  it.each([
    ['two hosts', async () => post(await write(), { 'host ': 'exemple.fr' })],
    ['two lengths', async () => post(await write(), { 'content-length': '5' })],
    ['a length and pieces', async () => post(`5\r\nabcde\r\n0\r\n\r\n${await write()}`, { 'Transfer-Encoding': 'chunked' })],
    ['a negative length', async () => post(await write(), { 'Content-Length': '-1' })],
    [
      'a header cut by a lone line end',
      async () => post(await write(), { 'X-Un': `a\nOrigin: http://127.0.0.1:${port}`, Origin: 'https://exemple.fr' }),
    ],
    [
      'an address of another host',
      async () => send(`POST http://exemple.fr/api/v1 HTTP/1.1\r\n${headersOf({ Host: 'exemple.fr', 'Content-Length': '2' })}\r\n\r\n{}`),
    ],
    ['headers without end', async () => post(await write(), { 'X-Long': 'a'.repeat(100_000) })],
    ['a compressed body', async () => post(gzipSync(await write()), { 'Content-Encoding': 'gzip' })],
    ['a body that would swell', async () => post(gzipSync(Buffer.alloc(80 * 2 ** 20, ' ')), { 'Content-Encoding': 'gzip' })],
    ['a body beyond the limit', async () => post(Buffer.alloc(65 * 2 ** 20, ' '))],
    ['endless nesting', async () => post('['.repeat(2 ** 20))],
    [
      'a prototype',
      async () =>
        post(
          '{"action":"info","__proto__":{"action":"persistEntry"},"params":{"__proto__":{"x":1}},"constructor":1}'.replace(
            '"info"',
            '"infos"',
          ),
        ),
    ],
  ])('is refused, and writes nothing: %s', { timeout: 30_000 }, async (_, ask) => {
    expect(await ask()).toMatch(/^HTTP\/1\.1 4\d\d/u);
    expect(repository.git('for-each-ref')).toBe(before);
  });

  it('of more than the limit in pieces is refused while it comes', { timeout: 30_000 }, async () => {
    const piece = Buffer.alloc(2 ** 20, 0x20);
    const pieces = Array.from({ length: 70 }, () => [`${piece.length.toString(16)}\r\n`, piece, '\r\n']).flat();
    const answer = await send(`POST /api/v1 HTTP/1.1\r\n${headersOf({ 'Transfer-Encoding': 'chunked' })}\r\n\r\n`, ...pieces, '0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 413/u);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toEqual({ error: expect.stringContaining('ensemble plus de 45 Mo') });
  });
});
