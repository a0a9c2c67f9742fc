/** The built site as its readers' browsers get it: every HTML page parsed once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** Address from the site's root: `/guides/`. */ url: string;
  file: string;
  html: string;
  tree: Root;
  elements: Element[];
  ids: Set<string>;
}

export const siteFolder = new URL('../../dist/', import.meta.url).pathname;

if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('dist/ is missing: run npm run build first');

/** Every page of a built site, Decap's own excepted: it is somebody else's program, behind /admin/. */
export const readPages = (folder: string): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tree = fromHtml(html);
      const elements: Element[] = [];
      visit(tree, 'element', (node) => void elements.push(node));
      const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
      return { url: `/${file.replace(/index\.html$/u, '')}`, file, html, tree, elements, ids };
    });

export const pages: BuiltPage[] = readPages(siteFolder);

export const pageAt = (url: string): BuiltPage | undefined => pages.find((page) => page.url === url);

/** Whether an address of a site leads to a page or a file that was built. */
export const isBuilt = (pathname: string, folder = siteFolder): boolean =>
  existsSync(join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
