/** The only door to `astro:content`, which holds the entries in MDX: Astro compiles them. */
import { getEntry, render } from 'astro:content';
import type { CollectionName } from '../model/collection-names.ts';

/** The component and the headings of an MDX entry. Throws when there is none. */
export async function renderMdx(collection: CollectionName, slug: string) {
  const entry = await getEntry(collection as never, slug as never);
  if (!entry) throw new Error(`No entry ${collection}/${slug}`);
  const { Content, headings } = await render(entry as never);
  return { Content, headings: headings.map(({ depth, slug: id, text }) => ({ depth, id, text })) };
}
