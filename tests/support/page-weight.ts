/** What a first view of a built page costs, compressed with brotli as a host would send it, nothing being cached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { pageAt, siteFolder, type BuiltPage } from './built-site.ts';

export interface PageWeight {
  url: string;
  /** Bytes. */ html: number;
  css: number;
  /** Before the reader does anything: what a template holds is not asked for. */
  script: number;
  /** The page itself, its styles, scripts, font, icon and the pictures that do not wait. */
  requests: number;
  /** Addresses of other sites that the page would ask for. */
  foreign: string[];
}

const sizes = new Map<string, number>();

/** Bytes of a file of the built site, by its path from the root of the site. */
export function sizeOf(file: string): number {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(siteFolder, file))).length;
  sizes.set(file, known);
  return known;
}

/** The weight of one page. Its elements are read, not its text: comments and templates ask for nothing. */
export function weigh({ url, file, elements }: BuiltPage): PageWeight {
  const css = new Set(elements.filter((each) => isLink(each, 'stylesheet')).map(addressOf));
  const script = new Set(elements.filter(({ tagName, properties }) => tagName === 'script' && properties['src']).map(addressOf));
  const others = elements.filter(
    (each) => isLink(each, 'preload') || isLink(each, 'icon') || (each.tagName === 'img' && each.properties['loading'] !== 'lazy'),
  );
  const asked = new Set([...css, ...script, ...others.map(addressOf)]);
  return {
    url,
    html: sizeOf(file),
    css: sum(css),
    script: sum(script),
    requests: 1 + asked.size,
    foreign: [...asked].filter((address) => !/^\/(?!\/)/u.test(address)),
  };
}

/** A table of the first views of these addresses, in kilobytes. */
export function sayWeights(paths: readonly string[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).replace('.', ',').padStart(11);
  const rows = paths.flatMap((path) => {
    const page = pageAt(path.replace(/\?.*$/u, ''));
    if (!page) return [];
    const { html, css, script, requests } = weigh(page);
    return `${path.slice(0, 54).padEnd(54)}${kilobytes(html + css)}${kilobytes(script)}${String(requests).padStart(11)}`;
  });
  return [`${'Page (Ko, brotli)'.padEnd(54)} HTML + CSS     Script   Requêtes`, ...rows].join('\n');
}

const sum = (addresses: Iterable<string>): number => [...addresses].reduce((total, address) => total + sizeOf(address.slice(1)), 0);
const addressOf = ({ properties: { href, src } }: Element): string => String(href ?? src);
const isLink = ({ tagName, properties: { rel } }: Element, kind: string): boolean =>
  tagName === 'link' && Array.isArray(rel) && rel.includes(kind);
