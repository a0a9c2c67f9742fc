import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { explain } from '../../../src/search/explain.ts';
import { facetNames, keepChosen } from '../../../src/search/facets.ts';
import { find } from '../../../src/search/find.ts';
import { loadMembers } from '../../../src/search/load-members.ts';
import { openIndex, type Pagefind, type PagefindModule } from '../../../src/search/pagefind.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { toResult, type SearchResult } from '../../../src/search/to-result.ts';
import { serveFolder } from '../../support/serve-folder.ts';

let folder: string;
let counts: { pages: number; words: number };
let index: Pagefind;
let stop: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recherche-'));
  await cp(new URL('../../fixtures/search/site/', import.meta.url), folder, { recursive: true });
  counts = await buildSearchIndex(folder);
  const { address, close } = await serveFolder(folder, '/wiki/');
  stop = close;
  const module = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  index = openIndex(module, `${address.href}pagefind/`);
});

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

/** Results of a question, tier by tier. */
async function ask(question: string): Promise<SearchResult[][]> {
  const { tiers } = await find(index, parseQuery(question));
  return Promise.all(tiers.map(({ hits }) => Promise.all(hits.map(async ({ hit }) => toResult(await hit.data())))));
}
const pathOf = (url: string | undefined): string => (url ? url.slice(new URL(url).origin.length) : '');
const titles = async (question: string): Promise<string[][]> => (await ask(question)).map((tier) => tier.map(({ title }) => title).sort());
const textOf = (runs: readonly { text: string; marked: boolean }[]): string =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** What the reader is told of a question. */
async function tell(question: string): Promise<string[]> {
  const query = parseQuery(question);
  const found = await find(index, query);
  return explain(
    query,
    found,
    found.tiers.map(({ words, hits }) => ({ words, pages: hits.length })),
  );
}

describe('the index of a site', () => {
  it('holds the pages that ask for it, and says how many', () => {
    expect(counts.pages).toBe(4);
    expect(counts.words).toBeGreaterThan(40);
  });

  it('publishes only what the search page loads', async () => {
    const names = (await readdir(join(folder, 'pagefind'))).map((name) => name.replace(/_[0-9a-f]+/u, ''));
    expect(names.sort()).toEqual([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.fr.pf_meta',
      'pagefind.js',
      'wasm.fr.pagefind',
    ]);
  });
});

describe('a search', () => {
  it.each(['innovation', 'l’innovation', "l'innovation", 'INNOVATION', 'innovations'])(
    'finds « innovation » in « l’innovation » when asked %s',
    async (question) => {
      expect(await titles(question)).toEqual([['L’innovation à l’œuvre']]);
    },
  );

  it.each(['œuvre', 'oeuvre', 'l’œuvre', 'Œuvres'])('finds « œuvre » when asked %s', async (question) => {
    expect(await titles(question)).toEqual([['L’innovation à l’œuvre']]);
  });

  it('finds a word with or without its accents, its hyphen, its plural', async () => {
    for (const question of ['creche', 'crèches', 'Crèche']) expect(await titles(question)).toEqual([['Une crèche en campagne']]);
    for (const question of ['tiers-lieu', 'tiers lieux', 'lieu']) expect(await titles(question)).toEqual([['Cœur']]);
  });

  it('finds a participle whatever its gender and number', async () => {
    for (const question of ['partagé', 'partagée', 'partagés', 'partagées']) expect((await titles(question))[0]).toHaveLength(3);
  });

  it('finds a page by the place that its metadata names', async () => {
    expect(await titles('l’orée')).toEqual([['Une crèche en campagne']]);
  });

  it('does not search menus, notes, nor pages that are not to be found', async () => {
    for (const question of ['zèbre', 'libellule', 'girafe']) expect(await titles(question)).toEqual([]);
  });

  it('shows the page as it is written: ligatures, apostrophes, no-break spaces, and HTML as text', async () => {
    const result = (await ask('entraider'))[0]?.[0];
    expect(result).toMatchObject({ title: 'L’innovation à l’œuvre', kind: 'Guide', collection: 'guides' });
    expect(pathOf(result?.url)).toBe('/wiki/guides/innover/');
    expect(textOf(result?.excerpt ?? [])).toBe(
      'Une œuvre commune, faite d’essais\u00A0: on s’y [entraide]. Elle rassemble 12\u202F000 «\u00A0mains\u00A0». D’un essai à l’autre. Ce qui se fait aujourd’hui dans un atelier <b>partagé</b> …',
    );
    expect(textOf((await ask('atelier'))[0]?.[0]?.excerpt ?? [])).toMatch(/dans un \[atelier\] <b>partagé<\/b> …$/u);
  });

  it('leads to the section where the words are', async () => {
    const [section] = (await ask('aujourd’hui'))[0]?.[0]?.sections ?? [];
    expect(section?.title).toBe('D’un essai à l’autre');
    expect(pathOf(section?.url)).toBe('/wiki/guides/innover/#un-essai');
    // The excerpt above already shows it: the section gives its link.
    expect(section?.excerpt).toEqual([]);
  });

  it('gives no page that only holds a shorter word beginning the one asked', async () => {
    expect(await titles('entreprendre')).toEqual([]);
    expect(await tell('entreprendre')).toEqual(['Aucune page ne contient « entreprendre ».', 'Essayez un mot plus court ou plus courant.']);
  });

  it('goes on without a word that no page holds, and says so', async () => {
    expect(await titles('crèche zèbre')).toEqual([['Une crèche en campagne']]);
    expect(await tell('crèche zèbre')).toEqual(['Aucune page ne contient « zèbre » : la recherche s’est faite sans ce mot.']);
  });

  it('gives the pages that hold most words when none holds them all, and says so', async () => {
    expect(await titles('crèche partagée voisins')).toEqual([['Mutualiser', 'Une crèche en campagne']]);
    expect(await tell('crèche partagée voisins')).toEqual([
      'Aucune page ne contient vos trois mots à la fois.',
      'Deux pages en contiennent deux.',
    ]);
  });

  it('marks together the words that such a page holds, and names those that it does not', async () => {
    const { tiers } = await find(index, parseQuery('crèche partagée voisins'));
    const pages = await Promise.all(
      (tiers[0]?.hits ?? []).map(async ({ hit, missing }) => ({ missing: missing.map(({ text }) => text), ...toResult(await hit.data()) })),
    );
    const creche = pages.find(({ title }) => title.startsWith('Une crèche'));
    expect(creche?.missing).toEqual(['voisins']);
    expect(textOf(creche?.excerpt ?? [])).toBe('Une [crèche partagée] par des salariés.');
  });

  it('looks for the very phrase that is between quotation marks, and says when it is nowhere', async () => {
    expect(await titles('« crèche partagée »')).toEqual([['Une crèche en campagne']]);
    expect(await tell('"partagée crèche"')).toEqual([
      'Aucune page ne contient exactement « partagée crèche ».',
      'Essayez un mot plus court ou plus courant.',
    ]);
  });
});

describe('the facets', () => {
  it('keep their typography, and say which pages bear each value', async () => {
    const members = await loadMembers(index, facetNames);
    const { tiers } = await find(index, parseQuery(''));
    const ids = tiers.flatMap(({ hits }) => hits.map(({ hit }) => hit.id));
    expect(ids).toHaveLength(4);
    expect([...(members.pratique?.keys() ?? [])]).toEqual(['Partage d’emplois']);
    expect(keepChosen(ids, { type: ['Guides', 'Pôles'] }, members)).toHaveLength(3);
    expect(keepChosen(ids, { type: ['Guides', 'Pôles'], region: ['Bretagne'] }, members)).toHaveLength(1);
  });
});
