import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../../src/contribution/serve.ts';
import { freePort } from '../../support/free-port.ts';
import { toPublish, toSave, type Repository } from '../../support/repository.ts';
import { serveSmallSite } from '../../support/served-site.ts';

let repository: Repository;
let port: number;
let close: () => Promise<void>;
const published: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  ({ repository, port, close } = await serveSmallSite({
    base: '/wiki/',
    onPublished: (paths) => published.push(...paths),
    say: (line) => said.push(line),
  }));
});
afterAll(() => close());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

function send({ method = 'POST', path = '/wiki/api/v1', headers = {}, body = { action: 'info' } }: Sent = {}): Promise<{
  status: number;
  text: string;
  headers: NodeJS.Dict<string | string[]>;
}> {
  return new Promise((resolve, reject) => {
    const all = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', ...headers };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    const sent = request({ host: '127.0.0.1', port, path, method, headers: kept }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    }).on('error', reject);
    sent.end(method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

describe('the site on its loopback port', () => {
  it('serves pages under its base path, and its own page for what is not there', async () => {
    expect(await send({ method: 'GET', path: '/wiki/' })).toMatchObject({ status: 200, text: expect.stringContaining('Accueil') });
    expect(await send({ method: 'GET', path: '/wiki/rien/' })).toMatchObject({ status: 404, text: expect.stringContaining('introuvable') });
    expect((await send({ method: 'GET', path: '/wiki/' })).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it('gives a page again only when it is no longer the one that the browser has', async () => {
    const { headers } = await send({ method: 'GET', path: '/wiki/' });
    const again = (mark: string) => send({ method: 'GET', path: '/wiki/', headers: { 'if-none-match': mark } });
    expect(headers['cache-control']).toBe('no-cache');
    expect(await again(String(headers['etag']))).toMatchObject({ status: 304, text: '' });
    expect(await again('W/"12-1"')).toMatchObject({ status: 200, text: expect.stringContaining('Accueil') });
  });

  it('says once that a draft is shown nowhere but in its form, so that the CMS does not ask again', async () => {
    const { text } = await send({
      body: { action: 'getDeployPreview', params: { branch: 'main', collection: 'guides', slug: 'un-guide' } },
    });
    expect(JSON.parse(text)).toEqual({ url: '', status: '' });
  });

  it('answers the CMS on its own pages', async () => {
    const { status, text } = await send();
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ type: 'local_git' })]);
    expect((await send({ headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` } })).status).toBe(200);
  });

  it.each([
    ['a foreign Host (a name made to resolve here)', { host: 'exemple.invalid' }],
    ['a foreign Origin', { origin: 'https://exemple.invalid' }],
    ['no Origin', { origin: '' }],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    const { status, text } = await send({ headers });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({ error: expect.stringContaining('ne vient pas de la page d’administration') });
  });

  it('refuses a path outside the content, broken JSON and a form, in French', async () => {
    const outside = await send({ body: { action: 'getEntry', params: { branch: 'main', path: '.git/config' } } });
    expect([outside.status, JSON.parse(outside.text)]).toEqual([422, { error: expect.stringContaining('« content »') }]);
    expect((await send({ body: '{' })).status).toBe(400);
    expect((await send({ headers: { 'content-type': 'text/plain' } })).status).toBe(422);
    expect((await send({ method: 'GET', path: '/wiki/api/v1' })).status).not.toBe(200);
  });

  it('tells what was published, and what was kept of the developer’s', async () => {
    await send({ body: await toSave({ slug: 'un-guide', text: 'Nouveau.\n', opened: '---\ntitle: Un\n---\nTexte.\n' }) });
    repository.write('content/guides/un-guide.md', 'En chantier.\n');
    expect((await send({ body: toPublish('un-guide') })).status).toBe(200);
    expect(published).toEqual(['content/guides/un-guide.md']);
    expect(said).toEqual([expect.stringContaining('sont gardées telles quelles')]);
  });

  it('tells the CMS why a folder can only be read', async () => {
    const closed = await freePort();
    const reading = await serveSite({
      dist: join(repository.root, 'dist'),
      base: '/',
      port: closed,
      opened: { reason: 'Ce dossier n’est pas un dépôt git.' },
      onPublished: () => undefined,
      say: () => undefined,
    });
    const response = await fetch(`http://127.0.0.1:${closed}/api/v1`, { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([503, { error: 'Ce dossier n’est pas un dépôt git.' }]);
    reading.close();
  });
});
