/** The only door to `astro:content`: typed entries, and the body of an MDX entry. */
import * as astroContent from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';

export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  slug: string;
  data: EntryData<C>;
  path: string;
  isMdx: boolean;
}

interface AstroEntry {
  id: string;
  data: unknown;
  filePath?: string;
}
interface AstroRendered {
  Content: AstroComponentFactory;
  headings: { depth: number; slug: string; text: string }[];
}

// The collections are made in a loop: Astro cannot infer their types, the model can.
const astro = astroContent as unknown as {
  getCollection(collection: string): Promise<AstroEntry[]>;
  getEntry(collection: string, slug: string): Promise<AstroEntry | undefined>;
  render(entry: AstroEntry): Promise<AstroRendered>;
};

const titleOf = (entry: { data: unknown }): string => (entry.data as { title: string }).title;
const collator = new Intl.Collator('fr', { numeric: true });

const listed = new Map<CollectionName, Promise<readonly Entry[]>>();

/** Published entries of a collection, in the alphabetical order of their titles; a build lists them once. */
export function getEntries<C extends CollectionName>(collection: C): Promise<readonly Entry<C>[]> {
  const known = listed.get(collection) ?? (listEntries(collection) as Promise<unknown> as Promise<Entry[]>);
  if (!import.meta.env.DEV) listed.set(collection, known);
  return known as unknown as Promise<readonly Entry<C>[]>;
}

async function listEntries<C extends CollectionName>(collection: C): Promise<Entry<C>[]> {
  const entries = await astro.getCollection(collection);
  return entries.map((entry) => toEntry(collection, entry)).sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
}

/** One published entry; undefined when there is none, or the build set it aside. */
export async function findEntry<C extends CollectionName>(collection: C, slug: string): Promise<Entry<C> | undefined> {
  const entry = await astro.getEntry(collection, slug);
  return entry && toEntry(collection, entry);
}

/** One published entry; throws when there is none: a page asks only for what it lists. */
export async function getEntry<C extends CollectionName>(collection: C, slug: string): Promise<Entry<C>> {
  const entry = await findEntry(collection, slug);
  if (!entry) throw new Error(`No entry ${collection}/${slug}`);
  return entry;
}

/** The component and the headings of an MDX entry. */
export async function renderMdx(collection: CollectionName, slug: string) {
  const entry = await astro.getEntry(collection, slug);
  if (!entry) throw new Error(`No entry ${collection}/${slug}`);
  const { Content, headings } = await astro.render(entry);
  return { Content, headings: headings.map(({ depth, slug: id, text }) => ({ depth, id, text })) };
}

function toEntry<C extends CollectionName>(collection: C, entry: AstroEntry): Entry<C> {
  const path = entry.filePath ?? '';
  return { collection, slug: entry.id, data: entry.data as EntryData<C>, path, isMdx: path.endsWith('.mdx') };
}
