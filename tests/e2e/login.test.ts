/** The real CMS started with the configuration of each forge: what it asks when somebody logs in. No network is needed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { toAdminPolicy } from '../../src/cms/admin-policy.ts';
import { findLack, type Forge } from '../../src/cms/decap-backend.ts';
import { buildDecapConfig } from '../../src/cms/decap-config.ts';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

const html = readFileSync('dist/admin/index.html', 'utf8');
const forge: Forge = { backend: '', repository: 'ptce/wiki', branch: 'main', applicationId: 'identifiant', address: '' };

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
let page: Page;
/** Requests to any other host, in order. */
let foreign: { url: URL; body: string | null; headers: Record<string, string> }[];
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ locale: 'fr-FR' });
  page = await context.newPage();
  foreign = [];
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens `/admin/` as the build prints it for this forge; `answers` is what other hosts say, by path. */
async function start(own: Partial<Forge>, answers: Record<string, { json?: unknown; html?: string }> = {}): Promise<void> {
  const chosen = { ...forge, ...own };
  await context.route(
    (url) => url.origin !== site.url,
    async (route) => {
      const [request, url] = [route.request(), new URL(route.request().url())];
      foreign.push({ url, body: request.postData(), headers: await request.allHeaders() });
      const answer = answers[url.pathname];
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      if (answer?.html) return route.fulfill({ body: answer.html, contentType: 'text/html' });
      return route.fulfill({ status: answer ? 200 : 404, json: answer?.json ?? {}, headers });
    },
  );
  const printed = html
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/u,
      (_, start) => `${start}${toAdminPolicy(chosen).replace(/"/gu, '&quot;')}`,
    )
    .replace(/data-backend="[^"]*"/u, `data-backend="${chosen.backend}" data-lack="${findLack(chosen) ?? ''}"`);
  await context.route(`${site.url}/admin/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/admin/') return route.fulfill({ body: printed, contentType: 'text/html; charset=utf-8' });
    if (pathname !== '/admin/config.yml') return route.fallback();
    const config = buildDecapConfig({ url: site.url, base: '/', forge: chosen });
    return route.fulfill({ body: stringify(config, { aliasDuplicateObjects: false }), contentType: 'text/yaml' });
  });
  await page.goto(`${site.url}/admin/`);
}

const login = () => page.getByRole('button', { name: /^Se connecter/u }).click();
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** Decap is loaded again on the way back: on a busy machine that takes more than the second that is usual. */
const PATIENCE = { timeout: 20_000 };

/** Logs in by PKCE and comes back with a code; the address asked first, and what the code was changed for a token with. */
async function goThere(path: string): Promise<{ asked: URL; traded: { url: string; said: Record<string, string> } }> {
  await login();
  await expect.poll(() => foreign[0]?.url.pathname, PATIENCE).toBe(path);
  const asked = foreign[0]?.url ?? new URL(site.url);
  const state = asked.searchParams.get('state') ?? '';
  await page.goto(`${site.url}/admin/?code=un-code&state=${encodeURIComponent(state)}`);
  await expect.poll(() => foreign.find(({ body }) => body)?.url.origin, PATIENCE).toBe(asked.origin);
  const { url, body } = foreign.find((request) => request.body) ?? { url: asked, body: '{}' };
  return { asked, traded: { url: url.href, said: JSON.parse(body ?? '{}') as Record<string, string> } };
}

const forges = [
  [
    'Framagit',
    { backend: 'gitlab', address: 'https://framagit.org/' },
    'https://framagit.org',
    '/oauth/authorize',
    'api',
    '/oauth/token',
    '/api/v4/user',
  ],
  [
    'a GitLab of one’s own',
    { backend: 'gitlab', address: 'https://git.exemple.invalid' },
    'https://git.exemple.invalid',
    '/oauth/authorize',
    'api',
    '/oauth/token',
    '/api/v4/user',
  ],
  [
    'Codeberg',
    { backend: 'forgejo' },
    'https://codeberg.org',
    '/login/oauth/authorize',
    'repository',
    '/login/oauth/access_token',
    '/api/v1/user',
  ],
] as const;

describe('logging in', { timeout: 60_000 }, () => {
  it.each(forges)('to %s asks by PKCE, without a secret nor a server of ours', async (_, own, origin, path, scope, token, user) => {
    await start(own, { [token]: { json: { access_token: 'jeton' } } });
    const { asked, traded } = await goThere(path);
    expect(asked.origin).toBe(origin);
    const { state, code_challenge: challenge, ...rest } = Object.fromEntries(asked.searchParams);
    expect(JSON.parse(state ?? '')).toMatchObject({ auth_type: 'pkce' });
    expect(rest).toEqual({
      client_id: 'identifiant',
      redirect_uri: `${site.url}/admin/`,
      response_type: 'code',
      scope,
      code_challenge_method: 'S256',
    });
    expect(traded).toMatchObject({
      url: `${origin}${token}`,
      said: { client_id: 'identifiant', code: 'un-code', grant_type: 'authorization_code', redirect_uri: `${site.url}/admin/` },
    });
    expect(challengeOf(traded.said['code_verifier'] ?? '')).toBe(challenge);
    expect(traded.said).not.toHaveProperty('client_secret');
    await expect.poll(() => foreign.find(({ url }) => url.pathname === user)?.headers['authorization']).toMatch(/ jeton$/u);
    expect(new Set(foreign.map(({ url }) => url.origin))).toEqual(new Set([origin]));
  });

  it('to GitHub opens the OAuth service that is named, and takes a token from it alone', async () => {
    const own = { backend: 'github', address: 'https://oauth.exemple.invalid' };
    const service = `<script>
      addEventListener('message', () => opener.postMessage('authorization:github:success:{"token":"jeton","provider":"github"}', '${site.url}'));
      opener.postMessage('authorizing:github', '${site.url}');
    </script>`;
    await start(own, { '/auth': { html: service } });
    const opened = page.waitForEvent('popup');
    await login();
    const asked = new URL((await opened).url());
    expect(asked.origin).toBe(own.address);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ provider: 'github', scope: 'public_repo' });
    await expect
      .poll(() => foreign.find(({ url }) => url.origin === 'https://api.github.com')?.headers['authorization'])
      .toBe('token jeton');
    expect(foreign.every(({ url }) => [own.address, 'https://api.github.com'].includes(url.origin))).toBe(true);
  });

  it('is not offered where a variable is missing: the page says so, and leads nobody elsewhere', async () => {
    await start({ backend: 'github' });
    await page.locator('[data-lacking]').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(foreign).toEqual([]);
  });
});
