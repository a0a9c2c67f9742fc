/** What a wiki must take care of: pages that nobody cites, pages that have aged or wait for more. */
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import type { EntryData } from '../model/value.ts';
import type { CarePage, ListGroup, ListItem } from '../prepared/index.ts';
import { findExternalLinks } from '../links/find-external-links.ts';
import { confirmedDead, type DeadLink } from '../links/report.ts';
import { readReport } from '../links/report-file.ts';
import { noted } from '../sources/reads.ts';
import { formatEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { unavailableStrings } from '../ui/unavailable-strings.ts';
import { wikiStrings } from '../ui/wiki-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { findOrphans } from '../wiki/orphans.ts';
import { findUnproven } from './case-evidence.ts';
import { bodyOf, getAllEntries, type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { isStale } from './freshness.ts';
import { letterOf } from './letters.ts';
import { findUntold } from './related.ts';
import { toListItem } from './list-item.ts';
import { toShell } from './shell.ts';
import { getUnavailableItems } from './unavailable.ts';
import { wikiCrumb } from './wiki-crumb.ts';

const words = wikiStrings.care;

const askReport = noted('links', () => readReport(process.cwd()));

/** `/wiki/orphelines/`: entries that no other cites, by collection. */
export function getOrphansPage(): CarePage {
  const orphans = new Set(findOrphans(getCorpus()).map(keyOf));
  const entries = getAllEntries().filter((entry) => orphans.has(keyOf(entry)));
  return {
    shell: toShell({
      at: 'wiki/orphelines/',
      title: words.orphans,
      description: words.orphansDescription,
      kind: 'wiki',
      breadcrumbs: wikiCrumb,
    }),
    notes: entries.length === 0 ? [typeset(words.noOrphan)] : [],
    groups: collectionNames.flatMap((name) =>
      toGroup(collections[name].label, entries.filter(({ collection }) => collection === name).map(toListItem)),
    ),
  };
}

/** `/wiki/a-verifier/`: what has aged, what waits for more, each with what says it. */
export async function getReviewPage(): Promise<CarePage> {
  const entries = getAllEntries();
  const withMeta = (entry: Entry, meta: string): ListItem => ({ ...toListItem(entry), meta: [typeset(meta)] });
  const stale = entries.flatMap((entry) =>
    entry.data.reviewed && isStale(entry.data.reviewed.on) ? [withMeta(entry, words.staleSince(formatEdtf(entry.data.reviewed.on)))] : [],
  );
  const stubs = entries.filter((entry) => entry.collection === 'poles' && (entry.data as EntryData<'poles'>).depth === 'stub');
  const empty = entries.filter(
    (entry) => !['sources', 'terms'].includes(entry.collection) && !stubs.includes(entry) && bodyOf(entry).trim() === '',
  );
  const undated = entries.flatMap((entry) => {
    const count = ((entry.data as Partial<EntryData<'poles'>>).facts ?? []).filter(({ on }) => on === 'unknown').length;
    return count > 0 ? [withMeta(entry, words.undatedCount(count))] : [];
  });
  const offline = entries.filter((entry) => entry.collection === 'sources' && (entry.data as EntryData<'sources'>).status === 'hors-ligne');
  const report = await askReport('');
  const groups = [
    ...toGroup(unavailableStrings.listed, getUnavailableItems()),
    ...toGroup(words.dead, report ? toDeadItems(entries, confirmedDead(report)) : []),
    ...toGroup(words.stale, stale),
    ...toGroup(words.unproven, findUnproven()),
    ...toGroup(words.untold, findUntold()),
    ...toGroup(words.undated, undated),
    ...toGroup(words.stubs, stubs.map(toListItem)),
    ...toGroup(words.empty, empty.map(toListItem)),
    ...toGroup(words.offline, offline.map(toListItem)),
  ];
  const never = entries.filter(({ data }) => !data.reviewed).length;
  return {
    shell: toShell({
      at: 'wiki/a-verifier/',
      title: words.review,
      description: words.reviewDescription,
      kind: 'wiki',
      breadcrumbs: wikiCrumb,
    }),
    notes: [
      ...(never > 0 ? [words.neverReviewed(never, entries.length)] : []),
      report ? words.linksChecked(formatEdtf(report.checkedOn)) : words.linksUnchecked,
      ...(groups.length === 0 ? [words.nothing] : []),
    ].map(typeset),
    groups,
  };
}

/** `/wiki/index/`: every page under the first letter of its title; sources have a list of their own. */
export function getIndexPage(): CarePage {
  const entries = getAllEntries().filter(({ collection }) => collection !== 'sources');
  const collator = new Intl.Collator('fr', { numeric: true });
  const items = entries.map((entry) => ({ ...toListItem(entry), meta: [] })).sort((a, b) => collator.compare(a.label, b.label));
  const letters = new Map<string, ListItem[]>();
  for (const item of items) {
    const first = letterOf(item.label);
    const letter = /[A-Z]/u.test(first) ? first : words.figures;
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return {
    shell: toShell({ at: 'wiki/index/', title: words.index, description: words.indexDescription, kind: 'wiki', breadcrumbs: wikiCrumb }),
    notes: [],
    groups: [...letters]
      .sort(([a], [b]) => a.length - b.length || a.localeCompare(b))
      .map(([title, rows]) => ({ title, id: `lettre-${toSlug(title)}`, items: rows })),
  };
}

/** The pages that give a dead link, each with what it answers. */
function toDeadItems(entries: readonly Entry[], dead: readonly DeadLink[]): ListItem[] {
  const known = new Map(dead.map((link) => [link.url, link]));
  return entries.flatMap((entry) => {
    const file = getCorpus().files.get(keyOf(entry));
    const links = (file ? findExternalLinks(file) : []).flatMap((url) => known.get(url) ?? []);
    const say = ({ url, reason, since }: DeadLink) => words.deadSince(url, reason === 'host' ? words.deadHost : reason, formatEdtf(since));
    return links.length > 0 ? [{ ...toListItem(entry), meta: links.map((link) => typeset(say(link))) }] : [];
  });
}

const toGroup = (title: string, items: ListItem[]): ListGroup[] =>
  items.length > 0 ? [{ title: typeset(`${title} (${items.length})`), id: toSlug(title), items }] : [];
