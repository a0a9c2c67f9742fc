/** What the pictures of the pages show. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { homeSlug } from '../model/routes.ts';
import type { Card } from '../sharing/card.ts';
import { site } from '../site.ts';
import { typeset } from '../text/typeset.ts';
import { collectionTints } from './collection-page.ts';
import { getEntries, getEntry } from './content.ts';
import { hasOwnCard, toEntryShell } from './shell.ts';

/** The page that a picture is of: an entry, the list of a collection, or the site. */
export interface Pictured {
  collection?: CollectionName;
  slug?: string;
}

/** Every picture, with the page whose folder holds it; no page: the site's own. */
export function listCards(): { page: string | undefined; of: Pictured }[] {
  const lists = collectionNames.filter((collection) => collections[collection].path !== '');
  const entries = collectionNames.filter(hasOwnCard).flatMap((collection) =>
    getEntries(collection)
      .filter(({ slug }) => slug !== homeSlug)
      .map(({ slug }) => ({ page: [collections[collection].path, slug].filter(Boolean).join('/'), of: { collection, slug } })),
  );
  return [
    { page: undefined, of: {} },
    ...lists.map((collection) => ({ page: collections[collection].path, of: { collection } })),
    ...entries,
  ];
}

/** The picture of a page. */
export function getCard({ collection, slug }: Pictured): Card {
  if (!collection) return { kind: 'home', label: '', title: typeset(site.tagline), tint: 'sea' };
  const { label, singular } = collections[collection];
  if (!slug) return { kind: collection, label: site.name, title: typeset(label), tint: collectionTints[collection] ?? 'paper' };
  const { title, tint } = toEntryShell(getEntry(collection, slug));
  // « Page » says nothing of a page of the site.
  return { kind: collection, label: collection === 'pages' ? '' : typeset(singular), title, tint };
}
