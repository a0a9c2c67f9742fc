/** The list of a collection, grouped as its readers look for it. */
import { collections } from '../model/collections.ts';
import { stages } from '../model/options.ts';
import { cardFile, toCollectionPath, toPath } from '../model/routes.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';
import type { CollectionPage, ListGroup, ListItem, Tint } from '../prepared/index.ts';
import { compareEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';

import { getEntries, type Entry } from './content.ts';
import { letterOf } from './letters.ts';
import { toListItem } from './list-item.ts';
import { poleOf, toShell } from './shell.ts';

/** The tint of each collection's list; another's is paper. */
export const collectionTints: Partial<Record<CollectionName, Tint>> = {
  guides: 't1',
  'case-studies': 't2',
  terms: 't3',
  practices: 't3',
  seminars: 't4',
  poles: 'sea',
  networks: 'sea',
};

/** The prepared list page of a collection. */
export function getCollectionPage(collection: CollectionName): CollectionPage {
  const { label, singular, description, ...rest } = collections[collection];
  const entries = getEntries(collection) as Entry[];
  return {
    shell: toShell({
      at: `${collections[collection].path}/`,
      title: label,
      description,
      kind: collection,
      card: toCollectionPath(collection) + cardFile,
      tint: collectionTints[collection] ?? 'paper',
      section: toCollectionPath(collection),
    }),
    intro: typeset(description),
    // The glossary's label names the whole, not its terms.
    count: pageStrings.count(entries.length, singular, collection === 'terms' ? `${singular}s` : label),
    groups: groupEntries(collection, entries),
    createHref: toPath(`admin/#/collections/${collection}/new`),
    createLabel: typeset(pageStrings.create(singular, 'feminine' in rest)),
  };
}

function groupEntries(collection: CollectionName, entries: Entry[]): ListGroup[] {
  switch (collection) {
    case 'poles':
    case 'case-studies':
      return groupBy(entries, (entry) => poleOf(entry)?.data.region ?? '');
    case 'guides':
      return Object.values(stages).flatMap((stage) =>
        groupBy(
          entries
            .filter(({ data }) => stages[(data as EntryData<'guides'>).stage] === stage)
            .sort((a, b) => (a.data as EntryData<'guides'>).order - (b.data as EntryData<'guides'>).order),
          () => stage,
        ),
      );
    case 'seminars':
      return groupBy(
        [...entries].sort((a, b) => compareEdtf((b.data as EntryData<'seminars'>).on, (a.data as EntryData<'seminars'>).on)),
        ({ data }) => (data as EntryData<'seminars'>).on.slice(0, 4),
      ).map((group) => ({ ...group, id: `annee-${group.id}` }));
    case 'practices':
      return groupPractices(entries as Entry<'practices'>[]);
    case 'terms':
      return groupBy(entries, ({ data }) => letterOf(data.title)).map((group) => ({ ...group, id: `lettre-${group.id}` }));
    case 'sources':
      return groupBy(
        [...entries].sort((a, b) => publisher(a).localeCompare(publisher(b), 'fr')),
        publisher,
      ).map(withoutTitle);
    default:
      return groupBy(entries, () => '');
  }
}

/** Roots in order, each with the practices that specify it. */
function groupPractices(entries: Entry<'practices'>[]): ListGroup[] {
  const rootOf = ({ slug, data }: Entry<'practices'>) => data.broader ?? slug;
  const roots = entries.filter(({ data }) => !data.broader);
  return roots.map((root) => ({
    title: typeset(root.data.title),
    id: root.slug,
    items: [root, ...entries.filter((entry) => entry !== root && rootOf(entry) === root.slug)].map((entry) => listed(entry as Entry)),
  }));
}

const publisher = ({ data }: Entry): string => (data as EntryData<'sources'>).publisher;

/** The title of the page says once what its rows are. */
const listed = (entry: Entry): ListItem => ({ ...toListItem(entry), kindLabel: '' });

/** Its rows do not say again what the title above them says. */
const withoutTitle = ({ items, ...group }: ListGroup): ListGroup => ({
  ...group,
  items: items.map((item) => ({ ...item, meta: item.meta.filter((words) => words !== group.title) })),
});

/** Groups in the order in which their first entry comes, except regions, which are alphabetical. */
function groupBy(entries: Entry[], titleOf: (entry: Entry) => string): ListGroup[] {
  const groups = new Map<string, ListGroup>();
  for (const entry of entries) {
    const title = titleOf(entry);
    // Two names of one anchor are one group: a publisher written in two ways.
    const id = toSlug(title) || 'liste';
    const group = groups.get(id) ?? { title: typeset(title), id, items: [] };
    group.items.push(listed(entry));
    groups.set(id, group);
  }
  const list = [...groups.values()];
  return entries[0] && poleOf(entries[0]) ? list.sort((a, b) => a.title.localeCompare(b.title, 'fr')) : list;
}
