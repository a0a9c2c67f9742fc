import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/links/ask.ts';
import { askAll } from '../../../src/links/ask-all.ts';
import { findExternalLinks } from '../../../src/links/find-external-links.ts';
import { confirmedDead, updateReport, type Answer } from '../../../src/links/report.ts';
import { readReport, writeReport } from '../../../src/links/report-file.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';

const dead: Answer = { state: 'dead', reason: '404' };
const alive: Answer = { state: 'alive' };

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x.invalid');
  if (pathname === '/loin') response.writeHead(302, { location: searchParams.get('vers') ?? '/bien' });
  else if (pathname === '/boucle') response.writeHead(302, { location: '/boucle' });
  else if (pathname === '/sans-head') response.writeHead(request.method === 'HEAD' ? 404 : 200);
  else response.writeHead({ '/bien': 200, '/perdu': 404, '/retire': 410, '/panne': 503, '/refus': 403 }[pathname] ?? 404);
  if (pathname !== '/muet') response.end();
});
let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const local = { allowPrivate: true, patience: 1000 };

describe('asking another site', () => {
  it.each<[string, Answer]>([
    ['/bien', alive],
    ['/loin', alive],
    ['/sans-head', alive],
    ['/perdu', { state: 'dead', reason: '404' }],
    ['/retire', { state: 'dead', reason: '410' }],
    ['/loin?vers=/perdu', { state: 'dead', reason: '404' }],
    ['/panne', { state: 'unsure' }],
    ['/refus', { state: 'unsure' }],
    ['/boucle', { state: 'unsure' }],
    ['/muet', { state: 'unsure' }],
    ['/loin?vers=ftp://exemple.invalid/', { state: 'unsure' }],
  ])('%s answers %j', async (path, answer) => expect(await ask(site + path, local)).toEqual(answer));

  it('never reaches this machine nor a private network, by address or by name', async () => {
    asked.length = 0;
    const named = site.replace('127.0.0.1', 'localhost');
    for (const address of [site, named, 'http://[::1]:9/', 'http://169.254.169.254/latest/'])
      expect(await ask(`${address}/bien`)).toEqual({ state: 'unsure' });
    expect(asked).toEqual([]);
  });

  it('asks each address once', async () => {
    const answers = await askAll([`${site}/bien`, `${site}/perdu`], { ...local, pause: 0 });
    expect([...answers.values()].map(({ state }) => state)).toEqual(['alive', 'dead']);
  });
});

describe('the links of an entry', () => {
  it('are those of its fields and texts, without what closes the sentence, and never those of code', () => {
    const file = parseSourceFile(
      'content/sources/s.md',
      '---\ntitle: S\nurl: https://a.invalid/\narchived: https://b.invalid/x\n---\n\nVoir [ici](https://c.invalid/d_(e)), <https://f.invalid>, https://g.invalid/h. `https://non.invalid`\n',
    );
    expect(file && findExternalLinks(file)).toEqual([
      'https://a.invalid/',
      'https://b.invalid/x',
      'https://c.invalid/d_(e)',
      'https://f.invalid',
      'https://g.invalid/h',
    ]);
  });
});

describe('the report', () => {
  const first = updateReport(
    undefined,
    new Map<string, Answer>([
      ['https://a.invalid/', dead],
      ['https://b.invalid/', alive],
    ]),
    '2026-01-01',
  );

  it('calls a link dead after two checks, from the first day', () => {
    expect(confirmedDead(first)).toEqual([]);
    const second = updateReport(first, new Map([['https://a.invalid/', dead]]), '2026-01-08');
    expect(confirmedDead(second)).toEqual([{ url: 'https://a.invalid/', reason: '404', since: '2026-01-01', times: 2 }]);
  });
  it('keeps what it knew when the answer is unsure, and forgets a link that answers or that no page gives', () => {
    expect(updateReport(first, new Map([['https://a.invalid/', { state: 'unsure' }]]), '2026-01-08').dead).toEqual(first.dead);
    expect(updateReport(first, new Map([['https://a.invalid/', alive]]), '2026-01-08').dead).toEqual([]);
    expect(updateReport(first, new Map(), '2026-01-08').dead).toEqual([]);
  });
  it('is read as it was written, and is as if absent when it is broken', async () => {
    const root = mkdtempSync(join(tmpdir(), 'poles-liens-'));
    expect(await readReport(root)).toBeUndefined();
    await writeReport(root, first);
    expect(await readReport(root)).toEqual(first);
    writeFileSync(join(root, '.build/links.json'), '{"checkedOn": "hier"}');
    expect(await readReport(root)).toBeUndefined();
    rmSync(root, { recursive: true });
  });
});
