/** The history of one page: its versions, and what each changed, in words that people read. */
import type { Comparison as Compared } from '../history/compare-versions.ts';
import type { EntryHistory, EntryRevision } from '../history/entry-history.ts';
import { printComparison } from '../history/print-comparison.ts';
import { toEntryPath, toFeedPath, toHistoryPath } from '../model/routes.ts';
import type { Comparison, HistoryNote, HistoryPage, RevisionRow } from '../prepared/index.ts';
import { countByPeriod } from '../text/count-by-period.ts';
import { toDay, toShortDay } from '../text/day.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { historyStrings as words } from '../ui/history-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { compare } from './comparisons.ts';
import { type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { compareRevision, forgeLinks, getHistory, isMinor, nameContributors, printDate, toAuthor, toReason, toSize } from './history.ts';
import { sayChange } from './say-change.ts';
import { toEntryShell } from './shell.ts';

/** How many comparisons a page prints; the forge has the others. */
const PRINTED = 8;
/** How many bars the foot of an entry holds, on a telephone. */
const BARS = 24;
/** Length of a day written whole. */
const DAY = 10;

/** The line at the foot of an entry. */
export async function toHistoryNote(entry: Entry): Promise<HistoryNote> {
  const { reason, byKey } = await getHistory();
  const revisions = byKey.get(keyOf(entry))?.revisions ?? [];
  const [first, last] = [revisions[0], revisions.at(-1)];
  const href = toHistoryPath(entry.collection, entry.slug);
  if (!first || !last) return { text: words.none[reason ?? 'unsaved'], link: { href, label: words.breadcrumb } };
  const dates = [words.note.created(printDate(first)), ...(last === first ? [] : [words.note.changed(printDate(last))])];
  return {
    text: typeset(
      toSentence(`${words.note.versions(revisions.length)}${dates.join(', ')}, ${words.note.by(nameContributors(revisions, 3))}.`),
    ),
    link: { href, label: typeset(words.note.link(revisions.length)) },
    ...toCourse(revisions),
  };
}

const toSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When the versions came, for the eye: the sentence says how many, the first and the last. */
function toCourse(revisions: readonly EntryRevision[]): Pick<HistoryNote, 'course'> {
  const counted = countByPeriod(
    revisions.map(({ commit }) => toDay(commit.date)),
    BARS,
  );
  const [first, last] = [counted[0], counted.at(-1)].map((each) => each?.period);
  if (!first || !last) return {};
  const most = Math.max(...counted.map(({ count }) => count));
  const name = (period: string): string => typeset(period.length === DAY ? toShortDay(period) : formatEdtf(period));
  return { course: { heights: counted.map(({ count }) => count / most), first: name(first), last: name(last) } };
}

/** The prepared history page of an entry. */
export async function getHistoryPage(entry: Entry): Promise<HistoryPage> {
  const { reason, byKey } = await getHistory();
  const history = byKey.get(keyOf(entry));
  const revisions = [...(history?.revisions ?? [])].reverse();
  const first = revisions.at(-1);
  const shell = toEntryShell(entry);
  const printed = revisions.filter((revision) => revision.before && revision.after && revision.kind === 'changed').slice(0, PRINTED);
  const left = revisions.filter(({ kind }) => kind === 'changed').length - printed.length;
  return {
    shell: {
      title: typeset(words.title(entry.data.title)),
      description: typeset(words.description(entry.data.title)),
      path: toHistoryPath(entry.collection, entry.slug),
      kind: entry.collection,
      tint: 'paper',
      breadcrumbs: [
        ...(shell.section ? shell.breadcrumbs.slice(0, 1) : []),
        { href: toEntryPath(entry.collection, entry.slug), label: shell.title },
      ],
      ...(shell.section && { section: shell.section }),
      noindex: true,
      feed: toFeedPath(entry.collection, entry.slug),
    },
    lead: typeset(first ? words.lead(revisions.length, printDate(first), nameContributors(revisions, 5)) : words.none[reason ?? 'unsaved']),
    rows: revisions.map((revision) => toRow(revision, printed.includes(revision))),
    comparisons: printed.map((revision, index) => ({
      ...toComparison(revision),
      ...(forgeLinks && { forgeHref: forgeLinks.toCommit(revision.commit.id) }),
      ...(index > 0 && history && toPresent(revision, history)),
    })),
    ...(left > 0 && { older: toOlder(left, entry) }),
    feed: { href: toFeedPath(entry.collection, entry.slug), label: words.feed },
  };
}

function toRow(revision: EntryRevision, isCompared: boolean): RevisionRow {
  const { kind, number, commit } = revision;
  const size = toSize(revision);
  const reason = toReason(revision);
  return {
    id: `v${number}`,
    isCompared,
    label: words.version(number),
    ...(reason
      ? { subject: reason, body: commit.body }
      : {
          subject: typeset(sayChange({ revision }).join(' ')),
          body: '',
          original: [commit.subject, commit.body].filter(Boolean).join('\n\n'),
        }),
    author: toAuthor(revision),
    date: printDate(revision),
    kind: isMinor(revision) ? words.minor : words.kinds[kind],
    ...(size && { size }),
  };
}

function toComparison(revision: EntryRevision): Comparison {
  const { number, before, after } = revision;
  const compared = compareRevision(revision);
  const moved = before && after && before.path !== after.path ? ` ${words.said.moved(before.path)}` : '';
  return toPrinted(`v${number}`, words.fromTo(number - 1, number), compared, moved);
}

/** A version beside the page as it is now: what was changed since, whoever did it. */
function toPresent({ number, after }: EntryRevision, { collection, slug }: EntryHistory): { present?: Comparison } {
  const now = getCorpus().files.get(keyOf({ collection, slug }));
  if (!now || !after) return {};
  const compared = compare(after, now);
  const passages = compared.blocks.filter(({ runs }) => runs.some(({ state }) => state !== 'same'));
  return { present: toPrinted(`v${number}-page`, words.toPresent(number), { ...compared, blocks: passages }, '') };
}

function toPrinted(id: string, title: string, compared: Compared, more: string): Comparison {
  const { isMinor: minor, added, removed } = compared;
  return {
    id,
    title: typeset(title),
    summary: typeset((minor ? words.said.minor : words.size(added, removed)) + more),
    ...printComparison(compared),
  };
}

function toOlder(count: number, entry: Entry): { label: string; href?: string } {
  return forgeLinks ? { label: words.onForge(count), href: forgeLinks.toFileHistory(entry.path) } : { label: typeset(words.older(count)) };
}
