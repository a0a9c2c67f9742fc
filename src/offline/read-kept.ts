/** What the browser keeps of the site, read back from its stores. */
import { base } from './base.ts';
import type { KeptPage } from './find-kept.ts';
import { stores } from './stores.ts';

type StoreName = 'carried' | 'read';

/** The pages carried, then those read besides. Rejects when the browser keeps nothing (private window). */
export async function readAllKept(): Promise<{ carried: KeptPage[]; read: KeptPage[] }> {
  const [carried, read] = await Promise.all([readKept('carried'), readKept('read')]);
  const known = new Set(carried.map(({ href }) => href));
  return { carried, read: read.filter(({ href }) => !known.has(href)) };
}

/** The pages of a store, the last kept first. Rejects when the browser keeps nothing (private window). */
async function readKept(name: StoreName): Promise<KeptPage[]> {
  const store = await caches.open(stores[name]);
  const requests = await store.keys();
  const pages = await Promise.all(requests.map(async ({ url }) => toKeptPage(url, await (await store.match(url))?.text())));
  return pages.filter((page) => new URL(page.href).pathname !== `${base}hors-connexion/`).reverse();
}

/** What is not the text of a page: its tools, its sources, its calls of notes. */
const ASIDE = 'h1, script, template, nav, svg, button, form, sup:has(a), [data-pagefind-ignore]';
const BLOCKS = 'p, li, h2, h3, h4, h5, div, section, aside, table, tr, th, td, dt, dd, br, summary, figcaption, blockquote';
/** What names what follows it: an excerpt that runs from one to the other says so by a sign. */
const NAMES = 'h2, h3, h4, h5, dt, caption, summary, .callout-title, .eyebrow';

/** A page as it is listed and searched: its title, and the text that the site's search reads too; of a list, the whole. */
function toKeptPage(href: string, html = ''): KeptPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  const title = main?.querySelector('h1')?.textContent ?? page.title;
  for (const aside of main?.querySelectorAll(ASIDE) ?? []) aside.remove();
  for (const name of main?.querySelectorAll(NAMES) ?? []) if (!/[.:;!?…]\s*$/u.test(name.textContent)) name.append(' ·');
  // Two blocks do not make one word; two parts of a sentence have their own spaces.
  for (const block of main?.querySelectorAll(BLOCKS) ?? []) block.before(' ');
  const bodies = [...(main?.querySelectorAll('[data-pagefind-body]') ?? [])];
  const text = (bodies.length > 0 ? bodies : [main]).map((body) => body?.textContent ?? '').join(' ');
  return { href, title: flat(title), text: flat(text) };
}

const flat = (text: string): string => text.replace(/[ \t\r\n]+/gu, ' ').trim();

/** Drops every page kept but the shell of the site. */
export const eraseKept = (): Promise<unknown> => Promise.all([caches.delete(stores.read), caches.delete(stores.carried)]);
