/** Pages that links call and nobody has written yet. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { expectations } from '../model/expectations.ts';
import { toEntryPath, toPath, toWantedPath } from '../model/routes.ts';
import type { WantedPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { wikiStrings } from '../ui/wiki-strings.ts';
import { guessCollection } from '../wiki/guess-collection.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import { toBacklink } from './list-item.ts';
import { toShell } from './shell.ts';
import { getCorpus } from './corpus.ts';

const words = wikiStrings.wanted;

export interface WantedItem {
  slug: string;
  href: string;
  label: string;
  note: string;
  count: number;
  /** « Guide à écrire ». */
  kindLabel: string;
}

/** Wanted pages, the most called first. */
export function getWanted(): WantedItem[] {
  return [...getCorpus().links.wanted]
    .map(([slug, { title, calledBy }]) => ({
      slug,
      href: toWantedPath(slug),
      label: typeset(title),
      note: pageStrings.wantedBy(calledBy.length),
      count: calledBy.length,
      kindLabel: typeset(words.toWrite(collections[guessCollection(title)].singular)),
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
}

/** The form of a new page of a collection, its title filled. */
const toFormPath = (collection: CollectionName, title: string): string =>
  toPath(`admin/#/collections/${collection}/new?title=${encodeURIComponent(title.replace(/^[a-z-]+\//u, ''))}`);

/** What is expected of one wanted page, and by whom; it opens the CMS form with its title. */
export function getWantedPage(slug: string): WantedPage {
  const wanted = getCorpus().links.wanted.get(slug);
  if (!wanted) throw new Error(`No wanted page ${slug}`);
  const resolution = resolveTitle(getCorpus().titles, wanted.title);
  const near =
    resolution.status === 'missing' && resolution.suggestion ? resolveTitle(getCorpus().titles, resolution.suggestion) : undefined;
  const collection = guessCollection(wanted.title);
  return {
    shell: toShell({
      at: `wiki/pages-souhaitees/${slug}/`,
      title: wanted.title,
      description: words.lead(wanted.calledBy.length),
      kind: 'wanted',
      noindex: true,
    }),
    title: typeset(wanted.title),
    calledBy: wanted.calledBy.map(toBacklink),
    kindLabel: typeset(words.toWrite(collections[collection].singular)),
    lead: typeset(words.lead(wanted.calledBy.length)),
    expected: expectations[collection].map(typeset),
    createHref: toFormPath(collection, wanted.title),
    otherKinds: collectionNames
      .filter((name) => ![collection, 'sources', 'pages'].includes(name))
      .map((name) => ({ href: toFormPath(name, wanted.title), label: typeset(collections[name].singular) })),
    suggestions:
      near?.status === 'found' ? [{ href: toEntryPath(near.entry.collection, near.entry.slug), label: typeset(near.entry.title) }] : [],
  };
}
