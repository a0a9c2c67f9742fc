/** Prints the pages of a site, and keeps those that would come out the same. */
import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../sources/digest.ts';
import { forgetMarks, noteReads } from '../sources/reads.ts';
import { openAnswers } from './answers.ts';
import { giveBack } from './give-back.ts';
import { NotPrinted } from './not-built.ts';
import { discard } from './salvage.ts';
import type { Page } from './program.ts';
import { isIntact, markOf, type Printed, type Record } from './record.ts';

/** How many files are printed between two looks at the memory that is held. */
const LOOKED_AT = 64;

export interface PrintedSite {
  record: Record;
  /** Addresses of the pages for readers, below the base, without the base. */
  pages: string[];
  /** Files kept from the last build: they have been judged then. */
  judged: Set<string>;
}

/** Where a site is printed. */
export interface Ground {
  /** The folder it is printed into, and those of its files that are what the record says. */
  into: string;
  standing: ReadonlySet<string>;
  /** The site built last. */
  last: string;
}

/**
 * Prints `pages` where a former site may have left some of the `record`, and nothing else. A page that would read what the
 * `record` says that it read, or whose `prepare` gives what it printed, is left as it stands or taken from the last site.
 * Throws `NotPrinted` when a page cannot be.
 */
export async function printSite(pages: readonly Page[], { into, standing, last }: Ground, record: Record): Promise<PrintedSite> {
  const files = new Map<string, Printed>();
  const judged = new Set<string>();
  const addresses: string[] = [];
  const answers = openAnswers(record.answers);
  forgetMarks();
  for (const page of pages) {
    const file = toFile(page);
    if (files.has(file)) continue;
    if (files.size % LOOKED_AT === 0) giveBack();
    if (page.isPage) addresses.push(file.replace(/(^|\/)index\.html$/u, '$1'));
    const target = join(into, file);
    const known = record.files.get(file);
    const keep = (asRead: Pick<Printed, 'asked' | 'reads'>): boolean => {
      const isThere = known && (standing.has(file) || (isIntact(join(last, file), known) && copy(join(last, file), target)));
      if (!isThere) return false;
      judged.add(file);
      files.set(file, { ...known, ...asRead, mark: standing.has(file) ? known.mark : (markOf(target) ?? '') });
      return true;
    };
    const asked = page.asked();
    if (known && known.key !== '' && known.asked === asked) {
      const reads = await answers.addAgain(known.reads);
      if (reads && keep({ asked, reads })) continue;
    }
    const { result: prepared, reads: read } = await noteReads(() => attempt(file, () => page.prepare?.()));
    const key = prepared === undefined ? '' : digest(prepared instanceof Uint8Array ? prepared : toText(prepared));
    const reads = await answers.add(read);
    if (key !== '' && known?.key === key && keep({ asked, reads })) continue;
    const bytes = await attempt(file, async () => {
      const response = await page.print(prepared);
      if (!response.ok && file !== '404.html') throw new Error(String(response.status));
      return new Uint8Array(await response.arrayBuffer());
    });
    // Written as another file: under its name may be the one that readers have now.
    rmSync(target, { force: true });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    files.set(file, { asked, key, digest: digest(bytes), mark: markOf(target) ?? '', reads });
  }
  const gone = [...record.files.keys()].filter((file) => !files.has(file));
  for (const file of gone) discard(into, file);
  return { record: { codeKey: record.codeKey, files, answers: answers.list }, pages: addresses, judged };
}

async function attempt<T>(file: string, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw new NotPrinted(file, error);
  }
}

/** What a page prints as a text: the same for the same data. Throws on what JSON would leave out. */
const toText = (prepared: unknown): string =>
  JSON.stringify(prepared, (name, value: unknown) => {
    if (value instanceof Map || value instanceof Set || typeof value === 'function') throw new Error(`Not plain data: ${name}`);
    return value;
  });

/** Puts at `to` a second name for the same file, where the disk has them. */
function copy(from: string, to: string): true {
  rmSync(to, { force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return true;
}

/** The path of a page's file in the site: `a/b/index.html`, or its own name when it has one. */
function toFile({ pathname, isPage }: Page): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/gu, '');
  if (!isPage) return path;
  return path === '404' ? '404.html' : [path, 'index.html'].filter(Boolean).join('/');
}
