/** The searches that the bench compares, over the same built site: each answers a question by paths, best first. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { find } from '../../src/search/ask/find.ts';
import { parseQuery } from '../../src/search/ask/query.ts';
import { openIndex } from '../../src/search/ask/search-index.ts';
import { isCommon } from '../../src/search/common-words.ts';
import { readPage } from '../../src/search/index/read-page.ts';
import { stem } from '../../src/text/stem.ts';
import { toWords } from '../../src/text/words.ts';
import { serveFolder } from '../../tests/support/serve-folder.ts';

export interface Contestant {
  name: string;
  /** Whether a part of a page can be a result of its own. */
  knowsParts: boolean;
  ask(question: string): Promise<string[]>;
  close?: () => Promise<void>;
}

const SHOWN = 10;

/** Our search, as the browser runs it, its files read from the disk. */
export async function openOurs(site: string): Promise<Contestant> {
  const index = await openIndex(async (path) => new Uint8Array(await readFile(join(site, path))));
  return {
    name: 'Ce wiki',
    knowsParts: true,
    ask: async (question) => {
      const { results } = await find(index, parseQuery(question));
      return Promise.all(results.slice(0, SHOWN).map(async ({ document }) => `/${(await index.card(document)).path}`));
    },
  };
}

/** Pagefind over the pages as they are built, with its own settings. */
export async function openPagefindRaw(site: string): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), 'recherche-pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'fr' });
  for (const { file, html } of readPages(site)) await index?.addHTMLFile({ sourcePath: file, content: html });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const { address, close: stop } = await serveFolder(folder);
  const module = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as {
    createInstance(options: object): { search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
  };
  const pagefind = module.createInstance({ basePath: `${address.href}pagefind/`, noWorker: true });
  return {
    name: 'Pagefind seul',
    knowsParts: false,
    ask: async (question) => {
      const { results } = await pagefind.search(question);
      const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return pages.map(({ url }) => new URL(url, address).pathname);
    },
    close: async () => {
      stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** MiniSearch with our French words and stems, prefixes and mistakes allowed, titles first. */
export function openMiniSearch(site: string): Contestant {
  const index = new MiniSearch<{ id: string; title: string; description: string; headings: string; text: string }>({
    fields: ['title', 'description', 'headings', 'text'],
    tokenize: (text) => toWords(text).map(({ word }) => word),
    processTerm: (word) => (isCommon(word) ? null : stem(word)),
    searchOptions: { boost: { title: 4, headings: 2, description: 2 }, prefix: true, fuzzy: 0.2 },
  });
  for (const { file, html } of readPages(site)) {
    const page = readPage(html);
    if (!page) continue;
    const { title, description, sections } = page;
    const id = `/${file.replace(/index\.html$/u, '')}`;
    index.add({
      id,
      title,
      description,
      headings: sections.map((section) => section.title).join(' '),
      text: sections.map((section) => section.text).join(' '),
    });
  }
  return {
    name: 'MiniSearch',
    knowsParts: false,
    ask: (question) =>
      Promise.resolve(
        index
          .search(question)
          .slice(0, SHOWN)
          .map(({ id }) => String(id)),
      ),
  };
}

const readPages = (site: string): { file: string; html: string }[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
