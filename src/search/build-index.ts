import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../sources/digest.ts';
import { nextRound } from '../sources/in-process.ts';
import { getMemory } from '../sources/memory.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { isDraft } from '../wiki/corpus.ts';
import { packColumn } from './columns.ts';
import { cardFile, DATES_FILE, FACETS_FILE, PHRASES_FILE, shardFile, vocabularyFile, type Card, type Summary } from './format.ts';
import { toConcepts } from './index/concepts.ts';
import type { SearchDocument } from './index/document.ts';
import { toDocuments, toPagePath } from './index/documents.ts';
import { invert } from './index/invert.ts';
import { toFacets, toShards, toVocabularies } from './index/pack.ts';
import { writePhraseIndex } from './index/phrase-index.ts';
import type { PhrasePage } from './index/phrase-shard.ts';
import { readPage, type PageText } from './index/read-page.ts';
import { openPacker, writeIndex } from './index/write-index.ts';

/** The files of a site by their paths, each with the digest of what it holds. */
export type PrintedFiles = ReadonlyMap<string, { digest: string }>;

/**
 * Indexes the built pages that carry `data-pagefind-body`: words into `<siteFolder>/recherche/index`, phrases into
 * `<siteFolder>/pagefind`, replacing what was there. `files` are the entries they were made of, for their names, acronyms
 * and parts; `printed`, when it is known, the files of the site: those that the last index read are not read again. Gives
 * the number of pages, and of results with their parts. Throws, naming the page, when one is refused.
 */
export async function buildSearchIndex(
  siteFolder: string,
  files: readonly SourceFile[],
  printed?: PrintedFiles,
): Promise<{ pages: number; results: number }> {
  const published = files.filter((file) => !isDraft(file));
  const byPath = new Map(published.map((file) => [toPagePath(file), file]));
  const built = printed ? [...printed.keys()] : (await readdir(siteFolder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const documents: SearchDocument[] = [];
  const pages: PhrasePage[] = [];
  const read = nextRound<PageText | undefined>('pages as the search reads them');
  // In order: the same site must have the same index.
  for (const file of built.filter((name) => name.endsWith('.html')).sort()) {
    const html = () => readFileSync(join(siteFolder, file), 'utf8');
    // A copy: what is cut out of a text holds the whole of it in memory.
    const page = read(printed?.get(file)?.digest ?? digest(html()), () => structuredClone(readPage(html())));
    if (!page) continue;
    const path = file.replace(/index\.html$/u, '');
    documents.push(...documentsOf(path, page, byPath.get(path)));
    pages.push([path, page]);
  }
  const phrases = await writePhraseIndex(siteFolder, pages, getMemory());
  const numbers = new Map(documents.map(({ path }, number) => [path, number]));
  const concepts = toConcepts(published);
  const inverted = invert(documents, concepts);
  const shards = toShards(inverted.postings);
  const vocabularies = toVocabularies(inverted);
  const contents = new Map<string, unknown>([
    ...shards.map((shard, at) => [shardFile(at), shard] as const),
    ...documents.map((document, at) => [cardFile(at), toCard(document)] as const),
    ...[...vocabularies].map(([letter, words]) => [vocabularyFile(letter), words] as const),
    [FACETS_FILE, toFacets(documents)],
    [DATES_FILE, packColumn(documents.map(({ date }) => date))],
  ]);
  const toSummary = (folder: string): Summary => ({
    folder,
    documents: documents.length,
    phraseShards: phrases.shards,
    shards: shards.map((shard) => Object.keys(shard)[0] ?? ''),
    letters: [...vocabularies.keys()].sort(),
    concepts: concepts.map(({ key, names }) => [key, ...names]),
  });
  const pack = openPacker();
  const packed = pack(contents);
  const places = [...phrases.places].map(([id, path]) => [id, numbers.get(path)] as const);
  await writeIndex(siteFolder, [...packed, ...pack(new Map([[PHRASES_FILE, Object.fromEntries(places)]]))], toSummary);
  return { pages: pages.length, results: documents.length };
}

/** Those of a page that did not change are the same objects, so that what is found in them is not sought again. */
function documentsOf(path: string, page: PageText, file: SourceFile | undefined): readonly SearchDocument[] {
  const known = made.get(page);
  if (known?.path === path && known.file === file) return known.documents;
  const documents = toDocuments(path, page, file);
  made.set(page, { path, file, documents });
  return documents;
}

const made = new WeakMap<PageText, { path: string; file: SourceFile | undefined; documents: readonly SearchDocument[] }>();

const toCard = ({ path, collection, kind, title, within, place, date, description, sections }: SearchDocument): Card => ({
  path,
  collection,
  kind,
  title,
  ...(within && { within }),
  place,
  date,
  description,
  sections: sections.map(({ anchor, title: heading, text }) => [anchor, heading, text]),
});
