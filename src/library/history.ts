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
import { digestAll } from '../sources/digest.ts';
import { NotedMap, WHOLE } from '../sources/noted-map.ts';
import { defineQuestion } from '../sources/reads.ts';
import { toDay, toWeekday } from '../text/day.ts';
import { formatEdtf } from '../text/edtf.ts';
import { isEnglish } from '../text/is-english.ts';
import { typeset } from '../text/typeset.ts';
import { historyStrings as words } from '../ui/history-strings.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { compare } from './comparisons.ts';
import { titleOf } from './content.ts';
import { getCorpus, getWhole } from './corpus.ts';

interface SiteHistory {
  /** Why there is none. */
  readonly reason?: NoHistory | undefined;
  byKey: ReadonlyMap<string, EntryHistory>;
  /** Every change, those of pages whose name another has taken included, the last one first; and those of each page. */
  readonly changes: readonly Change[];
  changesByKey: ReadonlyMap<string, readonly Change[]>;
}

interface WholeHistory extends SiteHistory {
  /** Every history: of those of one name, `byKey` has the last. */
  readonly entries: readonly EntryHistory[];
}

const readings = new WeakMap<Corpus, Promise<WholeHistory>>();

/** The history of all pages; empty, with the reason, when it is not known. */
export async function getHistory(): Promise<SiteHistory> {
  const history = await getWholeHistory();
  return {
    byKey: new NotedMap(history.byKey, noteRevisions),
    changesByKey: new NotedMap(history.changesByKey, noteRevisions),
    get reason() {
      noteReason('');
      return history.reason;
    },
    get changes() {
      noteRevisions(WHOLE);
      return history.changes;
    },
  };
}

/** As `getHistory`, for what lists pages: nothing is noted. */
function getWholeHistory(): Promise<WholeHistory> {
  const reading = readings.get(getWhole()) ?? read();
  readings.set(getWhole(), reading);
  return reading;
}

const noteReason = defineQuestion('reason', async () => (await getWholeHistory()).reason ?? '');

const noteRevisions = defineQuestion('revisions', async (about) => {
  const { entries, byKey } = await getWholeHistory();
  return about === WHOLE ? digestAll(entries.map(markOfRevisions)) : markOfRevisions(byKey.get(about));
});

/** A commit holds what it changed; who wrote it, under which name, is said elsewhere. */
const markOfRevisions = (history: EntryHistory | undefined): string =>
  JSON.stringify(
    history && [
      history.path,
      ...history.revisions.map(({ number, kind, commit, before, after }) => [
        number,
        kind,
        commit.id,
        commit.author,
        before?.path,
        after?.path,
      ]),
    ],
  ) ?? '';

async function read(): Promise<WholeHistory> {
  const history = await readHistory(process.cwd());
  if (!history.known) return { reason: history.reason, entries: [], byKey: new Map(), changes: [], changesByKey: new Map() };
  const { entries } = history;
  const changes = listChanges(entries);
  const byKey = new Map(entries.filter(({ isReplaced }) => !isReplaced).map((entry) => [keyOf(entry), entry]));
  const own = changes.filter(({ entry }) => !entry.isReplaced);
  return { entries, byKey, changes, changesByKey: Map.groupBy(own, ({ entry }) => keyOf(entry)) };
}

export const forgeLinks = toForgeLinks(site.forge);

/** What readers saw change in a revision. */
export const compareRevision = ({ before, after }: EntryRevision): Comparison => compare(before, after);

/** Whether a page can be read now: it is neither gone, nor a draft, nor set aside. */
export const isPublished = (entry: EntryHistory): boolean => !entry.isReplaced && getCorpus().files.has(keyOf(entry));

/** Title of a page as it is now, published or set aside; undefined when it is gone. */
export const titleNow = ({ collection, slug, isReplaced }: EntryHistory): string | undefined =>
  isReplaced ? undefined : titleOf(collection, slug);

/** Words that came and went in a revision, if they can be counted. */
export const toSize = (revision: EntryRevision): Size | undefined => countSize(revision, compareRevision);

/** Whether a revision only touched the form. */
export const isMinor = (revision: EntryRevision): boolean => revision.kind === 'changed' && compareRevision(revision).isMinor;

/** Title of a page, now or when it was last seen. */
export const titleOfHistory = (entry: EntryHistory): string => typeset(titleNow(entry) ?? lastTitle(entry));

/** « Camille Dépôt », or « une personne anonyme ». */
export const toAuthor = ({ commit: { author } }: EntryRevision): string => typeset(isAnonymous(author) ? words.anonymous(1) : author.name);

/** Why, in the author's words; empty when they are English, which only the page of the history prints. */
export const toReason = ({ commit: { subject } }: EntryRevision): string => (isEnglish(subject) ? '' : subject || words.noMessage);

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
