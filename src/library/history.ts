/** The history of this site's pages, read once a build. */
import type { Comparison } from '../history/compare-versions.ts';
import type { Contributor } from '../history/contributors.ts';
import { isAnonymous, toContributors } from '../history/contributors.ts';
import { lastTitle, type EntryHistory, type EntryRevision } from '../history/entry-history.ts';
import { toForgeLinks } from '../history/forge-links.ts';
import type { NoHistory } from '../history/git.ts';
import { listChanges, type Change } from '../history/list-changes.ts';
import { readHistory } from '../history/read-history.ts';
import { toSize as countSize, type Size } from '../history/to-size.ts';
import { site } from '../site.ts';
import { toDay, toWeekday } from '../text/day.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { historyStrings as words } from '../ui/history-strings.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { compare } from './comparisons.ts';
import { getCorpus, titleOf } from './content.ts';

interface SiteHistory {
  /** Why there is none. */
  reason?: NoHistory;
  byKey: ReadonlyMap<string, EntryHistory>;
  /** Every change, the last one first; and those of each page. */
  changes: readonly Change[];
  changesByKey: ReadonlyMap<string, readonly Change[]>;
}

const readings = new WeakMap<Corpus, Promise<SiteHistory>>();

/** The history of all pages; empty, with the reason, when it is not known. */
export function getHistory(): Promise<SiteHistory> {
  const reading = readings.get(getCorpus()) ?? read();
  readings.set(getCorpus(), reading);
  return reading;
}

async function read(): Promise<SiteHistory> {
  const history = await readHistory(process.cwd());
  if (!history.known) return { reason: history.reason, byKey: new Map(), changes: [], changesByKey: new Map() };
  const changes = listChanges(history.entries);
  return {
    byKey: new Map(history.entries.map((entry) => [keyOf(entry), entry])),
    changes,
    changesByKey: Map.groupBy(changes, ({ entry }) => keyOf(entry)),
  };
}

export const forgeLinks = toForgeLinks(site.forge);

/** Held as long as memory allows: those of a long history would fill it. */
const comparisons = new WeakMap<EntryRevision, WeakRef<Comparison>>();

/** What readers saw change in a revision. */
export function compareRevision(revision: EntryRevision): Comparison {
  const known = comparisons.get(revision)?.deref() ?? compare(revision.before, revision.after);
  comparisons.set(revision, new WeakRef(known));
  return known;
}

/** Whether a page can be read now: it is neither gone, nor a draft, nor set aside. */
export const isPublished = (entry: Pick<EntryHistory, 'collection' | 'slug'>): boolean => getCorpus().files.has(keyOf(entry));

/** Words that came and went in a revision, if they can be counted. */
export const toSize = (revision: EntryRevision): Size | undefined => countSize(revision, compareRevision);

/** Whether a revision only touched the form. */
export const isMinor = (revision: EntryRevision): boolean => revision.kind === 'changed' && compareRevision(revision).isMinor;

/** Title of a page, now or when it was last seen. */
export const titleOfHistory = (entry: EntryHistory): string => typeset(titleOf(entry.collection, entry.slug) ?? lastTitle(entry));

/** « Camille Dépôt », or « une personne anonyme ». */
export const toAuthor = ({ commit: { author } }: EntryRevision): string => typeset(isAnonymous(author) ? words.anonymous(1) : author.name);

/** Why, in the author's words. */
export const toReason = ({ commit }: EntryRevision): string => commit.subject || words.noMessage;

/** Names of contributors in a sentence, `shown` at most: « Camille, Dominique et 2 autres personnes ». */
export function nameContributors(revisions: readonly EntryRevision[], shown: number): string {
  const contributors = toContributors(revisions.map(({ commit }) => commit.author));
  const names = contributors.slice(0, shown).map(nameOf);
  const others = contributors.slice(shown).reduce((sum, { people }) => sum + people, 0);
  const list = others > 0 ? [...names, words.others(others)] : names;
  return typeset([list.slice(0, -1).join(', '), list.at(-1) ?? ''].filter(Boolean).join(words.and));
}

const nameOf = ({ name, people }: Contributor): string =>
  name === undefined ? words.anonymous(people) : people > 1 ? words.homonyms(name, people) : name;

/** « 24 novembre 2026 », where the readers are. */
export const printDate = ({ commit }: EntryRevision): string => typeset(formatEdtf(toDay(commit.date)));

/** « Mardi 24 novembre 2026 ». */
export function printDay(day: string): string {
  const text = day === 'unknown' ? formatEdtf(day) : `${toWeekday(day)} ${formatEdtf(day)}`;
  return typeset(text.charAt(0).toUpperCase() + text.slice(1));
}
