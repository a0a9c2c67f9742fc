/** The only door to `astro:content`: typed entries, and the body of an MDX entry. */
import { getCollection, getEntry as getAstroEntry, render } from 'astro:content';
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';

export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  slug: string;
  data: EntryData<C>;
  path: string;
  isMdx: boolean;
}

type AstroEntry = { id: string; data: unknown; filePath?: string };

const titleOf = (entry: { data: unknown }): string => (entry.data as { title: string }).title;
const collator = new Intl.Collator('fr', { numeric: true });

/** Published entries of a collection, in the alphabetical order of their titles. */
export async function getEntries<C extends CollectionName>(collection: C): Promise<Entry<C>[]> {
  const entries = (await getCollection(collection as never)) as unknown as AstroEntry[];
  return entries.map((entry) => toEntry(collection, entry)).sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
}

/** One published entry; throws when there is none: a page asks only for what it lists. */
export async function getEntry<C extends CollectionName>(collection: C, slug: string): Promise<Entry<C>> {
  const entry = (await getAstroEntry(collection as never, slug as never)) as unknown as AstroEntry | undefined;
  if (!entry) throw new Error(`No entry ${collection}/${slug}`);
  return toEntry(collection, entry);
}

/** Whether a published entry exists. */
export async function hasEntry(collection: CollectionName, slug: string): Promise<boolean> {
  return ((await getAstroEntry(collection as never, slug as never)) as unknown) !== undefined;
}

/** The component and the headings of an MDX entry. */
export async function renderMdx(collection: CollectionName, slug: string) {
  const entry = await getAstroEntry(collection as never, slug as never);
  const { Content, headings } = await render(entry as never);
  return { Content, headings: headings.map(({ depth, slug: id, text }) => ({ depth, id, text })) };
}

function toEntry<C extends CollectionName>(collection: C, entry: AstroEntry): Entry<C> {
  const path = entry.filePath ?? '';
  return { collection, slug: entry.id, data: entry.data as EntryData<C>, path, isMdx: path.endsWith('.mdx') };
}
