/** The service worker as it is written, with stores and a network that fail when a test says so; `e2e/offline` runs it in a browser. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const code = readFileSync(new URL('../../../public/sw.js', import.meta.url), 'utf8');
const SITE = 'https://wiki.example/';

interface Around {
  /** What is kept, by address, whatever the store; a rejection when no store can be read. */
  match: (address: string) => Promise<string | undefined>;
  fetch: (address: string) => Promise<string>;
}

const off = () => Promise.reject(new TypeError('Failed to fetch'));

/** What the worker answers to a request for a part of a page. */
async function ask(path: string, { match, fetch }: Around): Promise<unknown> {
  let answer: unknown;
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(code, {
    URL,
    location: new URL(`${SITE}sw.js`),
    caches: { match },
    fetch: (request: { url: string }) => fetch(request.url),
    addEventListener: (name: string, listen: (event: object) => void) => void listeners.set(name, listen),
  });
  const request = { url: SITE + path, method: 'GET', mode: 'no-cors' };
  listeners.get('fetch')?.({ request, respondWith: (given: unknown) => void (answer = given) });
  return answer;
}

describe('a part of a page', () => {
  it('comes from the network where the copies cannot be read, one that bears a fingerprint too', async () => {
    const broken = { match: () => Promise.reject(new Error('damaged')), fetch: () => Promise.resolve('given') };
    expect(await ask('_astro/page.CAFE.css', broken)).toBe('given');
    expect(await ask('icones/a.svg', broken)).toBe('given');
  });

  it('that is an image is given without a network as the page names it, whatever the width and the format asked for', async () => {
    const match = (address: string) => Promise.resolve(address === `${SITE}media/guides/un/hall.JPG` ? 'kept' : undefined);
    expect(await ask('media/guides/un/hall.JPG.480.avif', { match, fetch: off })).toBe('kept');
    await expect(ask('media/guides/un/cour.jpg.480.avif', { match, fetch: off })).rejects.toThrow('Failed to fetch');
  });

  it('is not answered for when it is no part of what is kept: the workshop, the index of the search', async () => {
    const never = { match: off as never, fetch: off };
    expect(await ask('admin/decap-cms.js', never)).toBeUndefined();
    expect(await ask('recherche/index/sommaire.json', never)).toBeUndefined();
  });
});
