/** The published entries of this site, and the wiki that they make. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';
import { digestAll } from '../sources/digest.ts';
import { readData } from '../sources/read-data.ts';
import { defineQuestion } from '../sources/reads.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { titleIn, type Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { markOfValue } from '../wiki/note-corpus.ts';
import { getCorpus, getWhole } from './corpus.ts';

export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  slug: string;
  data: EntryData<C>;
  path: string;
  isMdx: boolean;
}

const collator = new Intl.Collator('fr', { numeric: true });
const listed = new WeakMap<Corpus, Map<CollectionName, readonly Entry[]>>();

const noteList = defineQuestion('list', (collection) => {
  const { files } = getWhole();
  return digestAll(listAll(collection as CollectionName).map((entry) => markOfValue(files.get(keyOf(entry)))));
});

/** Published entries of a collection, in the alphabetical order of their titles; listed once a build. */
export function getEntries<C extends CollectionName>(collection: C): readonly Entry<C>[] {
  noteList(collection);
  return listAll(collection);
}

/** As `getEntries`, for what is made of the whole wiki. */
export function listAll<C extends CollectionName>(collection: C): readonly Entry<C>[] {
  const corpus = getWhole();
  const known = listed.get(corpus) ?? new Map<CollectionName, readonly Entry[]>();
  listed.set(corpus, known);
  const entries = known.get(collection) ?? listEntries(corpus, collection);
  known.set(collection, entries);
  return entries as unknown as readonly Entry<C>[];
}

/** Every published entry, in the order of collections. */
export const getAllEntries = (): Entry[] => collectionNames.flatMap((name) => getEntries(name));

/** One published entry; undefined when there is none, or the build set it aside. */
export function findEntry<C extends CollectionName>(collection: C, slug: string): Entry<C> | undefined {
  const file = getCorpus().files.get(keyOf({ collection, slug }));
  return file && toEntry<C>(file);
}

/** One published entry; throws when there is none: a page asks only for what it lists. */
export function getEntry<C extends CollectionName>(collection: C, slug: string): Entry<C> {
  const entry = findEntry(collection, slug);
  if (!entry) throw new Error(`No entry ${collection}/${slug}`);
  return entry;
}

/** Title of an entry, published or set aside, as it is now. */
export const titleOf = (collection: CollectionName, slug: string): string | undefined => titleIn(getCorpus(), collection, slug);

/** Body of an entry, without its front matter. */
export function bodyOf(entry: Entry): string {
  return getCorpus().files.get(keyOf(entry))?.body ?? '';
}

/** The data of a published entry as the schema completes it (absent lists empty); undefined when there is none. */
export const dataOf = <C extends CollectionName>(collection: C, slug: string): EntryData<C> | undefined =>
  findEntry(collection, slug)?.data;

const listEntries = (corpus: Corpus, collection: CollectionName): Entry[] =>
  [...corpus.files.values()]
    .filter((file) => file.collection === collection)
    .map((file) => toEntry(file))
    .sort((a, b) => collator.compare(a.data.title, b.data.title));

const toEntry = <C extends CollectionName>(file: SourceFile): Entry<C> => ({
  collection: file.collection as C,
  slug: file.slug,
  data: readData<C>(file),
  path: file.path,
  isMdx: file.isMdx,
});
