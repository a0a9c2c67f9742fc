import { gunzipSync, strFromU8 } from 'fflate';
import { unpackColumn, type Column } from '../columns.ts';
import { buildConceptFinder, type Concept, type ConceptFinder } from '../concept.ts';
import { cardFile, DATES_FILE, FACETS_FILE, INDEX_FOLDER, PHRASES_FILE, shardFile, SUMMARY_FILE, vocabularyFile } from '../format.ts';
import type { Card, Facets, PackedFacets, PackedPosting, Shard, Summary, Vocabulary } from '../format.ts';

/** The index of a site, of which each file is fetched when it is first needed, and once. */
export interface SearchIndex {
  summary: Summary;
  /** Concepts by their key, and what finds them in a question. */
  concepts: ReadonlyMap<string, Concept>;
  findConcepts: ConceptFinder;
  /** What is known of a stem; undefined when no document has it. */
  posting(stem: string): Promise<PackedPosting | undefined>;
  /** Stems of which a word begins with these letters, with what is known of them. */
  startingWith(letters: string): Promise<PackedPosting[]>;
  card(document: number): Promise<Card>;
  facets(): Promise<Facets>;
  /** EDTF date of each document, empty when it has none. */
  dates(): Promise<string[]>;
  /** Words that begin with a letter; none when the index has none. */
  vocabulary(letter: string): Promise<Vocabulary>;
  /** Document of each of Pagefind's pages. */
  phrases(): Promise<Record<string, number>>;
}

/** Bytes of a file, from its path in the site. Rejects when it cannot be had. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Opens the index of a site. Rejects when its summary cannot be had. */
export async function openIndex(read: ReadBytes): Promise<SearchIndex> {
  const summary = JSON.parse(strFromU8(await read(INDEX_FOLDER + SUMMARY_FILE))) as Summary;
  const concepts = new Map(summary.concepts.map(([key, ...names]) => [key, { key, names }]));
  const files = new Map<string, Promise<unknown>>();
  const load = <Value>(name: string): Promise<Value> => {
    const known = files.get(name);
    if (known) return known as Promise<Value>;
    const loading = read(`${INDEX_FOLDER}${summary.folder}/${name}`).then((bytes) => JSON.parse(strFromU8(gunzipSync(bytes))) as Value);
    files.set(name, loading);
    // A file that could not be had is asked for again.
    loading.catch(() => files.delete(name));
    return loading;
  };
  const shardOf = (stem: string): number =>
    Math.max(
      0,
      summary.shards.findLastIndex((first) => first <= stem),
    );
  const loadShard = (number: number): Promise<Shard> => (summary.shards.length > 0 ? load<Shard>(shardFile(number)) : Promise.resolve({}));
  return {
    summary,
    concepts,
    findConcepts: buildConceptFinder([...concepts.values()], true),
    posting: async (stem) => ownValue(await loadShard(shardOf(stem)), stem),
    startingWith: async (letters) => {
      // Stems that begin so may stand on both sides of a border.
      const [first, last] = [shardOf(letters), shardOf(`${letters}\uFFFF`)];
      const shards = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => loadShard(first + at)));
      const begins = ([forms]: PackedPosting): boolean => ` ${forms}`.includes(` ${letters}`);
      return shards.flatMap((shard) => Object.values(shard)).filter(begins);
    },
    card: (document) => load(cardFile(document)),
    facets: async () => unpackFacets(await load(FACETS_FILE)),
    dates: async () => unpackColumn(await load<Column<string>>(DATES_FILE)),
    vocabulary: (letter) => (summary.letters.includes(letter) ? load(vocabularyFile(letter)) : Promise.resolve({})),
    phrases: () => load(PHRASES_FILE),
  };
}

/** A stem is whatever a reader types: « constructor » is no key of the shard. */
const ownValue = (shard: Shard, stem: string): PackedPosting | undefined => (Object.hasOwn(shard, stem) ? shard[stem] : undefined);

const unpackFacets = (facets: PackedFacets): Facets =>
  Object.fromEntries(Object.entries(facets).map(([name, { values, documents }]) => [name, { values, documents: unpackColumn(documents) }]));
