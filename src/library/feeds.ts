/** The feeds of changes: of the whole wiki, of a collection, of a page. */
import type { AtomEntry, AtomFeed } from '../feeds/to-atom.ts';
import { toUrn } from '../feeds/to-urn.ts';
import type { Change } from '../history/list-changes.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toChangesPath, toCollectionFeedPath, toEntryPath, toFeedPath, toHistoryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { typeset } from '../text/typeset.ts';
import { changesStrings as words, historyStrings } from '../ui/history-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import type { Entry } from './content.ts';
import { getHistory, isPublished, titleNow, titleOfHistory, toAuthor, toReason } from './history.ts';
import { sayChange } from './say-change.ts';

/** How many changes a feed tells. */
const TOLD = 50;

/** The feed of all changes, or of those of one collection. */
export async function getCollectionFeed(collection?: CollectionName): Promise<AtomFeed> {
  const { reason, changes } = await getHistory();
  const label = collection ? collections[collection].label : undefined;
  return toFeed({
    title: label ? words.feedOf(label) : words.title,
    subtitle: reason ? historyStrings.none[reason] : words.description,
    page: toChangesPath(),
    self: toCollectionFeedPath(collection),
    changes: collection ? changes.filter(({ entry }) => entry.collection === collection) : changes,
  });
}

/** The feed of the changes of one page. */
export async function getEntryFeed(entry: Entry): Promise<AtomFeed> {
  const { reason, changesByKey } = await getHistory();
  return toFeed({
    title: historyStrings.title(entry.data.title),
    subtitle: reason ? historyStrings.none[reason] : historyStrings.description(entry.data.title),
    page: toHistoryPath(entry.collection, entry.slug),
    self: toFeedPath(entry.collection, entry.slug),
    changes: changesByKey.get(keyOf(entry)) ?? [],
  });
}

interface Told {
  title: string;
  subtitle: string;
  page: string;
  self: string;
  changes: readonly Change[];
}

function toFeed({ title, subtitle, page, self, changes }: Told): AtomFeed {
  const entries = changes
    .filter(({ day }) => day !== 'unknown')
    .slice(0, TOLD)
    .map(toAtomEntry);
  return {
    title: typeset(words.feedTitle(title, site.name)),
    subtitle: typeset(subtitle),
    page: toAddress(page),
    self: toAddress(self),
    author: site.name,
    rights: site.licences.prose.name,
    updated: new Date(Math.max(...(entries.length > 0 ? entries.map(({ updated }) => updated.getTime()) : [0]))),
    entries,
  };
}

function toAtomEntry({ entry, revision }: Change): AtomEntry {
  const { collection, slug } = entry;
  const isThere = titleNow(entry) !== undefined;
  const isCompared = isPublished(entry) && revision.kind === 'changed';
  const page = !isThere
    ? toChangesPath()
    : isCompared
      ? toHistoryPath(collection, slug, `v${revision.number}`)
      : toEntryPath(collection, slug);
  return {
    id: toUrn(`${revision.commit.id} ${(revision.after ?? revision.before)?.path ?? entry.path}`),
    title: `${titleOfHistory(entry)}\u00A0: ${toReason(revision)}`,
    page: toAddress(page),
    updated: new Date(revision.commit.date),
    author: toAuthor(revision),
    sentences: [...sayChange({ revision }), revision.commit.body].filter(Boolean).map(typeset),
    kind: collections[collection].singular,
  };
}

const toAddress = (path: string): string => new URL(path, site.url).href;
