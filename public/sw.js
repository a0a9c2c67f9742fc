// What opens without a network: pages that were read, pages that were carried, and what they are made of. A page is asked
// of the network first, always: a copy is given only when nobody answers, and says so. Written by the build: the version.
const VERSION = 'VERSION';
const base = new URL('./', location).pathname;
// Names that `src/offline/stores.ts` gives too; each site of an origin has its own.
const [READ, CARRIED, SHELL, PARTS] = ['lues', 'emportees', 'coquille', 'pieces'].map((name) => `${base} ${name}`);
const PAGES = [CARRIED, SHELL, READ];
const SHELL_PAGES = ['', 'hors-connexion/'];
// What no page names: scripts fetch it when it is used.
const SHELL_PARTS = ['notice.js', 'notice.css', 'preview.js', 'preview.css'];
// Milliseconds after which a network that says nothing is none: to a reader who has a copy, and to one who carries pages.
const [SILENT, STUCK] = [8000, 30_000];
// Pages read that are kept, the last ones.
const KEPT = 200;
const OUT = /^(?:admin|api|pagefind|recherche\/index)\//;
const PARTS_OF_PAGE = /(?:href|src|data-[\w-]+)="([^"]+\.(?:css|js|woff2|svg|png|webp|avif|jpe?g|webmanifest))"/gi;
const PARTS_OF_SCRIPT = /["'`](\.\/[\w.@-]+\.js|[\w/.-]*_astro\/[\w.@-]+\.(?:css|js))["'`]/g;
const PARTS_OF_STYLE = /url\(["']?([^"')]+\.woff2)/g;

const toKey = (url) => url.split(/[?#]/)[0];
const pathOf = (url) => new URL(url).pathname.slice(base.length);
const isOurs = (url) => url.startsWith(location.origin + base) && !OUT.test(pathOf(url));
const isHashed = (url) => pathOf(url).startsWith('_astro/');
// The picture for where a page is shared is nothing that the page shows.
const isForSharing = (path) => /\/partage\.png$/.test(path) && !path.startsWith('media/');
const isPage = (response) => response.ok && /^text\/html/.test(response.headers.get('content-type') ?? '');

function partsOf(url, text) {
  const pattern = /\.css$/.test(url) ? PARTS_OF_STYLE : /\.js$/.test(url) ? PARTS_OF_SCRIPT : PARTS_OF_PAGE;
  const found = [...text.matchAll(pattern)].map(([, path]) => (/^_astro\//.test(path) ? base + path : path));
  return found.map((path) => toKey(new URL(path, url).href)).filter((part) => isOurs(part) && !isForSharing(pathOf(part)));
}

/** Keeps what a page is made of, and what that is made of: what is kept already and bears a fingerprint is not asked again. */
async function keepParts(url, text, done = new Set()) {
  const parts = await caches.open(PARTS);
  await Promise.all(
    partsOf(url, text).map(async (part) => {
      if (done.has(part)) return;
      done.add(part);
      const known = isHashed(part) ? await parts.match(part) : undefined;
      const response = known ?? (await fetch(part, { signal: AbortSignal.timeout(STUCK) }));
      if (!response.ok) return;
      const copy = response.clone();
      if (!known) await parts.put(part, response);
      if (/\.(?:css|js)$/.test(part)) await keepParts(part, await copy.text(), done);
    }),
  );
}

/** Keeps the answer to a page, after what it is made of: a page that is there is whole. */
async function keepPage(name, url, response) {
  const key = toKey(url);
  await keepParts(key, await response.clone().text());
  const store = await caches.open(name);
  const last = await store.match(key);
  // Put over the last one, it would keep its place among those read.
  await store.delete(key);
  try {
    await store.put(key, response);
  } catch (error) {
    if (last) await store.put(key, last);
    throw error;
  }
}

async function fetchAndKeep(name, url) {
  const response = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(STUCK) });
  if (!isPage(response) || response.redirected) throw new Error(`${response.status} ${url}`);
  await keepPage(name, url, response);
}

const inStores = (url) => Promise.all(PAGES.map((name) => caches.match(toKey(url), { cacheName: name })));
const keptOf = async (url) => (await inStores(url)).find(Boolean);
/** The copy of a page, its address written with or without its last slash. */
const findCopy = async (url) => (await keptOf(url)) ?? keptOf(url.replace(/(?<!\/)(?=[?#]|$)/, '/'));

/** A page that the network gave is kept as the last read, and in the place of the one that was carried. */
async function remember(url, response) {
  const [carried, shell] = await inStores(url);
  if (carried || shell) return keepPage(carried ? CARRIED : SHELL, url, response);
  const read = await caches.open(READ);
  await keepPage(READ, url, response);
  const all = await read.keys();
  await Promise.all(all.slice(0, -KEPT).map((request) => read.delete(request)));
}

const forget = (url) => Promise.all(PAGES.map(async (name) => (await caches.open(name)).delete(toKey(url))));

/** What the network answers. Its first word is not awaited for ever when there is a copy; the rest may take its time. */
async function ask(request, hasCopy) {
  const control = new AbortController();
  const timer = hasCopy && setTimeout(() => control.abort(), SILENT);
  try {
    return await fetch(request, { cache: 'no-cache', signal: control.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function answerPage(event) {
  const { request } = event;
  // A browser whose copies cannot be read still has the network.
  const kept = await findCopy(request.url).catch(() => undefined);
  try {
    const response = await ask(request, kept !== undefined);
    if (isPage(response)) event.waitUntil(remember(request.url, response.clone()).catch(() => undefined));
    else if (response.status === 404 || response.status === 410) event.waitUntil(forget(request.url));
    return response;
  } catch (error) {
    const { pathname, search } = new URL(request.url);
    if (pathname === `${base}recherche/`) return Response.redirect(`${base}hors-connexion/${search}`);
    if (kept) return markCopy(kept);
    const shell = await caches.match(`${location.origin}${base}hors-connexion/`);
    if (shell) return shell;
    throw error;
  }
}

/** A copy says when it was made, for the page to tell its reader. */
async function markCopy(kept) {
  const date = kept.headers.get('date') ?? '';
  const text = (await kept.text()).replace('<html ', `<html data-copy="${date.replace(/[^\w ,:+]/g, '')}" `);
  return new Response(text, { headers: kept.headers });
}

async function answerPart({ request }) {
  const key = toKey(request.url);
  const inParts = (part) => caches.match(part, { cacheName: PARTS }).catch(() => undefined);
  const known = isHashed(key) && (await inParts(key));
  if (known) return known;
  try {
    return await fetch(request);
  } catch (error) {
    // Of an image, what is kept is the one that its page names: the browser asks for another width or format of it.
    const kept = (await inParts(key)) ?? (await inParts(key.replace(/\.\d+\.(?:avif|webp)$/, ''))) ?? (await keptOf(key));
    if (kept) return kept;
    throw error;
  }
}

async function keepShell() {
  const parts = await caches.open(PARTS);
  await parts.addAll(SHELL_PARTS.map((path) => new Request(base + path, { cache: 'no-cache' })));
  await Promise.all(SHELL_PAGES.map((path) => fetchAndKeep(SHELL, `${location.origin}${base}${path}`)));
}

/** What no page kept is made of any more is dropped. */
async function dropParts() {
  const used = new Set(SHELL_PARTS.map((path) => new URL(path, location).href));
  const parts = await caches.open(PARTS);
  const follow = async (url, response) => {
    for (const part of partsOf(url, await response.text())) {
      if (used.has(part)) continue;
      used.add(part);
      const kept = /\.(?:css|js)$/.test(part) && (await parts.match(part));
      if (kept) await follow(part, kept);
    }
  };
  for (const name of PAGES) {
    const store = await caches.open(name);
    for (const request of await store.keys()) await follow(request.url, await store.match(request));
  }
  for (const request of await parts.keys()) if (!used.has(request.url)) await parts.delete(request);
}

/** The pages that are open: the first visit keeps them, a new version tells those that it changes. */
async function visitOpenPages() {
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    if (!isOurs(client.url)) continue;
    try {
      const before = await keptOf(client.url).then((kept) => kept?.text());
      // The new version does not wait for ever for a page that does not come.
      const response = await fetch(toKey(client.url), { cache: 'no-cache', signal: AbortSignal.timeout(SILENT) });
      if (!isPage(response)) continue;
      const now = await response.clone().text();
      await remember(client.url, response);
      if (before !== undefined && before !== now) client.postMessage('changed');
    } catch {
      // Nobody answers: nothing is new.
    }
  }
}

// The open pages are visited before a version takes the place of the last: what is asked for while one takes it waits for that.
addEventListener('install', (event) =>
  event.waitUntil(
    keepShell()
      .then(visitOpenPages)
      .then(() => skipWaiting()),
  ),
);
addEventListener('activate', (event) => event.waitUntil(dropParts()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOurs(request.url)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerPart(event));
});
// A page asks that others be kept, one at a time: it counts them.
addEventListener('message', (event) => {
  const { carry } = event.data ?? {};
  if (typeof carry !== 'string' || !isOurs(carry)) return;
  const tell = (answer) => event.ports[0]?.postMessage(answer);
  event.waitUntil(
    fetchAndKeep(CARRIED, carry).then(
      () => tell({ done: true, version: VERSION }),
      () => tell({ done: false }),
    ),
  );
});
