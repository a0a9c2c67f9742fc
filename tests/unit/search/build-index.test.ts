import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMarker, type Run } from '../../../src/search/ask/excerpt.ts';
import { find, type Found } from '../../../src/search/ask/find.ts';
import { findNearest } from '../../../src/search/ask/nearest-pages.ts';
import { parseQuery } from '../../../src/search/ask/query.ts';
import { openIndex, type SearchIndex } from '../../../src/search/ask/search-index.ts';
import { toResult, type SearchResult } from '../../../src/search/ask/to-result.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { buildFilter } from '../../../src/search/facets.ts';
import { explain } from '../../../src/search/page/explain.ts';
import { findPhrases, openPagefind, type Pagefind, type PagefindModule } from '../../../src/search/page/phrases.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { serveFolder } from '../../support/serve-folder.ts';

/** The entries that some of the fixture's pages were made of. */
const entries = {
  'content/terms/scic.md': '---\ntitle: SCIC\nacronym: SCIC\nfullName: Société coopérative d’intérêt collectif\n---\n',
  'content/terms/coeur.md': '---\ntitle: Cœur\ndraft: true\n---\n',
  'content/guides/mutualiser.md':
    '---\ntitle: Mutualiser\nquestion: Comment partager un salarié ?\n---\n\n:::recommandation{#commencer-petit}\n### Commencer petit\n\nDeux jours par semaine suffisent[^x].\n:::\n',
  'content/seminars/un-seminaire.md':
    '---\ntitle: Séminaire de 2013\nasks:\n  - id: un-guichet\n    title: Un guichet unique\n    text: Que l’État réponde d’une seule [[voix]].\n    status: obtenu\noutcomes:\n  - id: le-temps\n    kind: constat\n    text: Le temps manque à tous.\n---\n',
};

let folder: string;
let counts: { pages: number; results: number };
let index: SearchIndex;
let pagefind: Pagefind;
let stop: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recherche-'));
  await cp(new URL('../../fixtures/search/site/', import.meta.url), folder, { recursive: true });
  const files = Object.entries(entries).map(([path, text]) => parseSourceFile(path, text));
  counts = await buildSearchIndex(
    folder,
    files.filter((file) => file !== undefined),
  );
  index = await openIndex(async (path) => new Uint8Array(await readFile(join(folder, path))));
  const { address, close } = await serveFolder(folder, '/wiki/');
  stop = close;
  const module = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  pagefind = await openPagefind(module, `${address.href}pagefind/`, index);
  // Pagefind is a process of its own, slow to start on a busy machine.
}, 60_000);

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

const ask = (question: string, how: { isTyping?: boolean; isLiteral?: boolean } = {}): Promise<Found> =>
  find(index, { ...parseQuery(question), ...how });
const show = async ({ results, marks }: Found): Promise<SearchResult[]> => {
  const mark = buildMarker(marks);
  return Promise.all(results.map(async ({ document }) => toResult(await index.card(document), mark)));
};
const paths = async (question: string, how = {}): Promise<string[]> => (await show(await ask(question, how))).map(({ path }) => path);
const tell = async (question: string, how = {}): Promise<string[]> => explain(parseQuery(question), await ask(question, how)).sentences;
const textOf = (runs: readonly Run[]): string => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('the index of a site', () => {
  it('holds the pages that ask for it, and their parts', () => {
    expect(counts).toEqual({ pages: 6, results: 9 });
  });

  it('publishes of Pagefind only what a phrase needs', async () => {
    const names = (await readdir(join(folder, 'pagefind'), { recursive: true })).map((name) => name.replace(/_[0-9a-f]+/u, ''));
    expect([...new Set(names)].sort()).toEqual([
      '0',
      '0/index',
      '0/index/fr.pf_index',
      '0/pagefind-entry.json',
      '0/pagefind.fr.pf_meta',
      '0/wasm.fr.pagefind',
      'pagefind.js',
    ]);
  });
});

describe('a search', () => {
  it.each(['innovation', 'l’innovation', "l'innovation", 'INNOVATION', 'innovations', 'innover'])(
    'finds « l’innovation » when asked %s',
    async (question) => {
      expect(await paths(question)).toEqual(['guides/innover/']);
    },
  );

  it.each(['œuvre', 'oeuvre', 'l’œuvre', 'Œuvres'])('finds « œuvre » when asked %s', async (question) => {
    expect(await paths(question)).toEqual(['guides/innover/']);
  });

  it('finds a word with or without its accents, its hyphen, its plural', async () => {
    for (const question of ['creche', 'crèches', 'Crèche']) expect(await paths(question)).toEqual(['poles/une-creche/']);
    for (const question of ['tiers-lieu', 'tiers lieux', 'tierslieux']) expect(await paths(question)).toEqual(['glossaire/coeur/']);
  });

  it('finds a page by the place that its data names', async () => {
    expect(await paths('l’orée')).toEqual(['poles/une-creche/']);
  });

  it('does not search menus, notes, nor pages that are not to be found', async () => {
    for (const question of ['libellule', 'girafe']) expect(await paths(question)).toEqual([]);
  });

  it('puts first the page of which the question is a name', async () => {
    expect((await paths('salariés'))[0]).toBe('guides/mutualiser/');
    expect((await paths('société coopérative d’intérêt collectif'))[0]).toBe('glossaire/scic/');
  });

  it('finds an acronym in its full name and the other way round, and says so', async () => {
    expect(await paths('SCIC')).toEqual(['glossaire/scic/', 'guides/mutualiser/']);
    expect(await tell('SCIC')).toEqual(['« SCIC » trouve aussi « Société coopérative d’intérêt collectif ».']);
    expect(textOf((await show(await ask('scic')))[1]?.excerpt ?? [])).toContain('[société coopérative d’intérêt collectif]');
    expect(await paths('SCIC', { isLiteral: true })).toEqual(['glossaire/scic/']);
  });

  it('gives demands, findings and recommendations their own result, where they stand', async () => {
    const [guichet] = await show(await ask('guichet'));
    expect(guichet).toMatchObject({
      path: 'seminaires/un-seminaire/#un-guichet',
      about: ['Demande · Séminaire de 2013', '28\u00A0février 2013'],
    });
    expect(await paths('temps manque')).toEqual(['seminaires/un-seminaire/#le-temps']);
    expect(await paths('commencer petit')).toContain('guides/mutualiser/#commencer-petit');
  });

  it('mends a word that no page holds, and says which it tried', async () => {
    expect(await paths('innovatoin')).toEqual(['guides/innover/']);
    expect(await tell('innovatoin')).toEqual(['Aucun résultat pour « innovatoin » ; aussi cherché : « innovation ».']);
    for (const question of ['innovatoin', 'crèche innovatoin']) expect(await paths(question, { isLiteral: true })).toEqual([]);
  });

  it('finds the words that begin as the one being typed', async () => {
    expect(await paths('crè', { isTyping: true })).toEqual(['poles/une-creche/']);
    expect(await paths('sala', { isTyping: true })).toHaveLength(2);
  });

  it('leaves a word that is being typed as it is, and mends it once it is typed', async () => {
    expect(await ask('innovasion', { isTyping: true })).toMatchObject({ corrected: [], unknown: [{ text: 'innovasion' }] });
    expect(await ask('innovasion')).toMatchObject({ corrected: [{ asked: 'innovasion', tried: 'innovation' }], unknown: [] });
  });

  it('goes on without a word that no page holds, and says so', async () => {
    expect(await paths('crèche xylophone')).toEqual(['poles/une-creche/']);
    expect(await tell('crèche xylophone')).toEqual(['Aucun résultat pour « xylophone » : la recherche s’est faite sans ce mot.']);
  });

  it('gives the pages that hold most words when none holds them all, and says what each leaves out', async () => {
    const found = await ask('crèche partagée voisins');
    expect(found.results.map(({ missing }) => missing.map((at) => found.words[at]?.text))).toEqual([['voisins'], ['crèche']]);
    expect(await tell('crèche partagée voisins')).toEqual(['Aucune page ne contient vos trois mots à la fois. Deux en contiennent deux.']);
    expect(await paths('crèche partagée voisins', { isLiteral: true })).toEqual([]);
  });

  it('shows the nearest pages when it finds nothing', async () => {
    expect(await paths('crècholatre')).toEqual([]);
    const [near] = await findNearest(index, parseQuery('crècholatre'));
    expect((await index.card(near?.document ?? -1)).path).toBe('poles/une-creche/');
  });

  it('shows the page as it is written, found words marked', async () => {
    const [result] = await show(await ask('entraider'));
    expect(textOf(result?.excerpt ?? [])).toBe(
      'Une œuvre commune, faite d’essais\u00A0: on s’y [entraide]. Elle rassemble 12 000 « mains ».',
    );
    expect(textOf((await show(await ask('atelier')))[0]?.excerpt ?? [])).toContain('[atelier] <b>partagé</b> & ouvert');
  });

  it('leads to the section where the words are', async () => {
    const [section] = (await show(await ask('atelier')))[0]?.sections ?? [];
    // The excerpt above already shows it: the section gives its link.
    expect(section).toMatchObject({ path: 'guides/innover/#un-essai', excerpt: [] });
    expect(textOf(section?.title ?? [])).toBe('D’un essai à l’autre');
  });

  it('looks for the very phrase that is between quotation marks', async () => {
    const documents = async (phrase: string): Promise<string[]> =>
      Promise.all([...(await findPhrases(pagefind, index, [phrase]))].map(async (document) => (await index.card(document)).path));
    expect(await documents('crèche partagée')).toEqual(['poles/une-creche/']);
    expect(await documents('L’œuvre commune')).toEqual([]);
    expect(await documents('partagée crèche')).toEqual([]);
    const within = await findPhrases(pagefind, index, ['crèche partagée']);
    expect((await find(index, { ...parseQuery('"crèche partagée"'), within })).results).toHaveLength(1);
  });

  it('keeps the pages that bear a value of each facet, whatever the question', async () => {
    const keeps = buildFilter({ type: ['Guides', 'Pôles'], region: ['Bretagne'] }, await index.facets());
    const { results } = await ask('');
    expect(results).toHaveLength(9);
    expect(results.filter(({ document }) => keeps(document))).toHaveLength(1);
  });

  it.each([
    ['an emoji', '🌱'],
    ['a script', '<script>alert(1)</script>'],
    ['a lone quote', '"'],
    ['a word of the language itself', 'constructor __proto__'],
    ['a text written from right to left', '\u202Eשלום'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['a percent sign', '%'],
    ['a null', '\0'],
  ])('survives %s, and finds nothing it should not', async (_, question) => {
    const found = await ask(question);
    await show(found);
    expect(found.results).toEqual([]);
  });
});
