/** What changed lately, by day, and the months before. */
import type { Change } from '../history/list-changes.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toChangesPath, toCollectionFeedPath, toEntryPath, toHistoryPath } from '../model/routes.ts';
import type { ChangeRow, ChangesPage, Link } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { changesStrings as words, historyStrings } from '../ui/history-strings.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { getHistory, isMinor, isPublished, printDay, titleNow, titleOfHistory, toAuthor, toReason, toSize } from './history.ts';
import { toShell } from './shell.ts';

/** How many rows the page holds, whole days first; months hold the rest. */
const ROWS = 40;
/** From this many pages of one kind on, one change is one row. */
const MANY = 4;

/** The prepared page of recent changes. */
export async function getChangesPage(): Promise<ChangesPage> {
  const { reason, changes } = await getHistory();
  const days: ChangesPage['days'] = [];
  let count = 0;
  for (const [day, ofDay] of Map.groupBy(changes, (change) => change.day)) {
    if (count >= ROWS) break;
    const rows = toRows(ofDay);
    days.push({ id: `jour-${day}`, title: printDay(day), rows: rows.slice(0, Math.max(ROWS - count, MANY)) });
    count += rows.length;
  }
  const kinds = new Set(days.flatMap(({ rows }) => rows.map(({ kind }) => kind)));
  const lead = changes.length > 0 ? words.lead : historyStrings.none[reason ?? 'empty'];
  return {
    shell: toShell({
      at: 'wiki/changements/',
      title: words.title,
      description: words.description,
      kind: 'pages',
      section: toChangesPath(),
      feed: toCollectionFeedPath(),
    }),
    lead: typeset(lead),
    kinds: collectionNames.filter((name) => kinds.has(name)).map((kind) => ({ kind, label: collections[kind].label })),
    days,
    months: (await getMonths()).map(toMonthLink),
    feeds: collectionNames.map((name) => ({ href: toCollectionFeedPath(name), label: collections[name].label })),
  };
}

/** Months in which something changed, the last one first. */
export async function getMonths(): Promise<string[]> {
  const { changes } = await getHistory();
  return [...new Set(changes.map(({ day }) => day.slice(0, 7)))].filter((month) => month !== 'unknown');
}

export const toMonthLink = (month: string): Link => {
  const label = formatEdtf(month);
  return { href: toChangesPath(month), label: label.charAt(0).toUpperCase() + label.slice(1) };
};

/** Address of a page that is still published. */
export const hrefOf = ({ entry }: Change): { href?: string } =>
  titleNow(entry) === undefined ? {} : { href: toEntryPath(entry.collection, entry.slug) };

/** One row a change and a page; one for all when a change touches many pages of a kind. */
function toRows(changes: readonly Change[]): ChangeRow[] {
  const groups = Map.groupBy(changes, ({ entry, revision }) => `${revision.commit.id} ${entry.collection} ${revision.kind}`);
  return [...groups.values()].flatMap((group) => (group.length >= MANY ? [toManyRow(group)] : group.map(toRow)));
}

function toRow(change: Change): ChangeRow {
  const { entry, revision } = change;
  const size = toSize(revision);
  const link = hrefOf(change);
  const minor = isMinor(revision);
  return {
    ...toCommon(change),
    label: titleOfHistory(entry),
    ...link,
    note: minor ? historyStrings.minor : historyStrings.kinds[revision.kind],
    isMinor: minor,
    ...(isPublished(entry) &&
      revision.kind === 'changed' && { compareHref: toHistoryPath(entry.collection, entry.slug, `v${revision.number}`) }),
    ...(size && { size }),
    pages: [],
  };
}

function toManyRow(group: readonly Change[]): ChangeRow {
  const [first] = group as [Change, ...Change[]];
  const { label, singular } = collections[first.entry.collection];
  const sizes = group.map(({ revision }) => toSize(revision));
  const sum = (key: 'added' | 'removed') => sizes.reduce((total, size) => total + (size?.[key] ?? 0), 0);
  const minor = group.every(({ revision }) => isMinor(revision));
  return {
    ...toCommon(first),
    label: typeset(pageStrings.count(group.length, singular, first.entry.collection === 'terms' ? `${singular}s` : label)),
    note: minor ? historyStrings.minor : manyKinds(first),
    isMinor: minor,
    ...(sizes.some(Boolean) && { size: { added: sum('added'), removed: sum('removed') } }),
    pages: group.map((change) => ({ ...hrefOf(change), label: titleOfHistory(change.entry) })),
  };
}

const manyKinds = ({ revision: { kind } }: Change): string => historyStrings.kinds[kind].replace(/^page (.*)$/u, 'pages $1s');

function toCommon({ entry, revision }: Change): { kind: CollectionName; kindLabel: string; subject: string; author: string } {
  const { collection } = entry;
  return {
    kind: collection,
    kindLabel: collections[collection].singular,
    subject: toReason(revision),
    author: toAuthor(revision),
  };
}
