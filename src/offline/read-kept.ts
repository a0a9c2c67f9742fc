/** What the browser keeps of the site, read back from its stores. */
import { base } from './base.ts';
import type { KeptPage } from './find-kept.ts';
import { stores } from './stores.ts';

export type StoreName = 'carried' | 'read';

/** The pages of a store, the last kept first. Rejects when the browser keeps nothing (private window). */
export async function readKept(name: StoreName): Promise<KeptPage[]> {
  const store = await caches.open(stores[name]);
  const requests = await store.keys();
  const pages = await Promise.all(requests.map(async ({ url }) => toKeptPage(url, await (await store.match(url))?.text())));
  return pages.filter((page) => new URL(page.href).pathname !== `${base}hors-connexion/`).reverse();
}

/** A page as it is listed and searched: its title, and the text of its content. */
function toKeptPage(href: string, html = ''): KeptPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  for (const aside of main?.querySelectorAll('script, nav, svg, button, form') ?? []) aside.remove();
  const title = main?.querySelector('h1')?.textContent ?? page.title;
  return { href, title: flat(title), text: flat(textOf(main)) };
}

/** Texts of elements apart, so that two blocks do not make one word. */
function textOf(root: Element | null): string {
  if (!root) return '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

const flat = (text: string): string => text.replace(/[ \t\r\n]+/gu, ' ').trim();

/** Drops every page kept but the shell of the site. */
export const eraseKept = (): Promise<unknown> => Promise.all([caches.delete(stores.read), caches.delete(stores.carried)]);
