/** The built site as its readers' browsers get it: every HTML page parsed at most once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** One page, read and parsed when it is asked for: a test of three pages does not wait for the others. */
export class BuiltPage {
  readonly #folder: string;
  /** Path in the folder of the site. */
  readonly file: string;
  /** Address from the site's root: `/guides/`. */
  readonly url: string;
  #html?: string;
  #tree?: Root;
  #elements?: Element[];
  #ids?: Set<string>;

  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.file = file;
    this.url = `/${file.replace(/index\.html$/u, '')}`;
  }

  get html(): string {
    return (this.#html ??= readFileSync(join(this.#folder, this.file), 'utf8'));
  }

  get tree(): Root {
    return (this.#tree ??= fromHtml(this.html));
  }

  get elements(): Element[] {
    if (!this.#elements) {
      const elements: Element[] = [];
      visit(this.tree, 'element', (node) => void elements.push(node));
      this.#elements = elements;
    }
    return this.#elements;
  }

  get ids(): Set<string> {
    return (this.#ids ??= new Set(this.elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))));
  }
}

export const siteFolder = new URL('../../dist/', import.meta.url).pathname;

if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('dist/ is missing: run npm run build first');

/** Every page of a built site, Decap's own excepted: it is somebody else's program, behind /admin/. */
export const readPages = (folder: string): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => new BuiltPage(folder, file));

export const pages: BuiltPage[] = readPages(siteFolder);

export const pageAt = (url: string): BuiltPage | undefined => pages.find((page) => page.url === url);

/** Whether an address of a site leads to a page or a file that was built. */
export const isBuilt = (pathname: string, folder = siteFolder): boolean =>
  existsSync(join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
