/** Prints the pages of a site, and keeps those that would come out the same. */
import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../sources/digest.ts';
import { discard } from './salvage.ts';
import type { Page } from './program.ts';
import { isIntact, markOf, type Printed, type Record } from './record.ts';

export interface PrintedSite {
  record: Record;
  /** Addresses of the pages for readers, below the base, without the base. */
  pages: string[];
  /** Files kept from the last build: they have been judged then. */
  judged: Set<string>;
}

/**
 * Prints `pages` into the folder `into`, where a former site may have left some of the `record`, and nothing else. A page whose `prepare` gives what the
 * `record` says that it printed is taken from `last`, the site built then. Throws, naming the page, when one cannot be printed.
 */
export async function printSite(pages: readonly Page[], into: string, last: string, record: Record): Promise<PrintedSite> {
  const files = new Map<string, Printed>();
  const judged = new Set<string>();
  const addresses: string[] = [];
  const folders = new Set<string>();
  for (const page of pages) {
    const file = toFile(page);
    if (files.has(file)) continue;
    if (page.isPage) addresses.push(file.replace(/(^|\/)index\.html$/u, '$1'));
    const target = join(into, file);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    const prepared = await page.prepare?.();
    const key = prepared === undefined ? '' : digest(prepared instanceof Uint8Array ? prepared : toText(prepared));
    const known = record.files.get(file);
    if (known && key !== '' && known.key === key && isIntact(join(last, file), known)) {
      keep(join(last, file), target, known.mark);
      judged.add(file);
      files.set(file, { ...known, mark: markOf(target) ?? '' });
      continue;
    }
    const response = await page.print(prepared);
    if (!response.ok && file !== '404.html') throw new Error(`${file}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Written as another file: under its name may be the one that readers have now.
    rmSync(target, { force: true });
    writeFileSync(target, bytes);
    files.set(file, { key, digest: digest(bytes), mark: markOf(target) ?? '' });
  }
  const gone = [...record.files.keys()].filter((file) => !files.has(file));
  for (const file of gone) discard(into, file);
  return { record: { codeKey: record.codeKey, files }, pages: addresses, judged };
}

/** What a page prints as a text: the same for the same data. Throws on what JSON would leave out. */
const toText = (prepared: unknown): string =>
  JSON.stringify(prepared, (name, value: unknown) => {
    if (value instanceof Map || value instanceof Set || typeof value === 'function') throw new Error(`Not plain data: ${name}`);
    return value;
  });

/** A second name for the same file, where the disk has them; nothing when what is there bears its mark already. */
function keep(from: string, to: string, mark: string): void {
  if (markOf(to) === mark) return;
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The path of a page's file in the site: `a/b/index.html`, or its own name when it has one. */
function toFile({ pathname, isPage }: Page): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/gu, '');
  if (!isPage) return path;
  return path === '404' ? '404.html' : [path, 'index.html'].filter(Boolean).join('/');
}
