/** `/wiki/`: what the wiki holds, in figures, and what waits for somebody. */
import { toBars } from '../explore/to-bars.ts';
import { toContributors } from '../history/contributors.ts';
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toChangesPath, toCollectionPath, toPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { BarTable, WikiHome } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typesetAll } from '../text/typeset.ts';
import { changesStrings, historyStrings } from '../ui/history-strings.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { strings } from '../ui/strings.ts';
import { wikiStrings } from '../ui/wiki-strings.ts';
import { findOrphans } from '../wiki/orphans.ts';
import { getReviewPage } from './care-pages.ts';
import { getAllEntries, type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { getHistory } from './history.ts';
import { toShell } from './shell.ts';
import { getWanted } from './wanted-page.ts';

const words = wikiStrings.care;

/** The prepared page. */
export async function getWikiHome(): Promise<WikiHome> {
  const entries = getAllEntries();
  const count = (keep: (entry: (typeof entries)[number]) => boolean) => entries.filter(keep).length;
  const review = new Set((await getReviewPage()).groups.flatMap(({ items }) => items.map(({ href }) => href))).size;
  const poles = count(({ collection }) => collection === 'poles');
  const sources = count(({ collection }) => collection === 'sources');
  const shares = [
    {
      title: words.depth,
      value: count(({ collection, data }) => collection === 'poles' && (data as EntryData<'poles'>).depth === 'complete'),
      total: poles,
      say: words.depthText,
    },
    {
      title: words.sources,
      value: count(({ collection, data }) => collection === 'sources' && (data as EntryData<'sources'>).status === 'original'),
      total: sources,
      say: words.sourcesText,
    },
    { title: words.reviewed, value: count(({ data }) => data.reviewed !== undefined), total: entries.length, say: words.reviewedText },
  ];
  const wanted = getWanted().length;
  const orphans = findOrphans(getCorpus()).length;
  return {
    shell: toShell({ at: 'wiki/', title: words.wiki, description: words.wikiDescription, kind: 'wiki' }),
    table: typesetAll(toTable(entries)),
    shares: typesetAll(
      shares.filter(({ total }) => total > 0).map(({ title, value, total, say }) => ({ title, value, total, text: say(value, total) })),
    ),
    doors: typesetAll([
      { href: toChangesPath(), label: changesStrings.title, note: await sayHistory() },
      { href: toPath('wiki/index/'), label: words.index, note: pageStrings.count(entries.length - sources, 'page', 'pages') },
      { href: toPath('wiki/pages-souhaitees/'), label: strings.wanted.title, note: pageStrings.count(wanted, 'page', 'pages') },
      { href: toPath('wiki/a-verifier/'), label: words.review, note: pageStrings.count(review, 'page', 'pages') },
      { href: toPath('wiki/orphelines/'), label: words.orphans, note: pageStrings.count(orphans, 'page', 'pages') },
    ]),
  };
}

/** How many pages each collection holds. */
function toTable(entries: readonly Entry[]): BarTable {
  const counts = collectionNames.map((name) => entries.filter(({ collection }) => collection === name).length);
  const calls = [...getCorpus().links.backlinks.values()].reduce((sum, inbound) => sum + inbound.length, 0);
  return {
    id: 'par-sorte',
    title: words.byKind,
    note: words.byKindNote(entries.length, calls),
    head: [...words.byKindHead],
    rows: collectionNames.map((name, at) => ({
      ...(collections[name].path && { href: toCollectionPath(name) }),
      label: collections[name].label,
      cells: [counts[at] ?? 0],
      bars: toBars([counts[at] ?? 0], Math.max(...counts)),
    })),
  };
}

/** How much was changed, by how many people, since when; or why nobody knows. */
async function sayHistory(): Promise<string> {
  const { reason, changes } = await getHistory();
  const first = changes.at(-1);
  if (!first) return historyStrings.none[reason ?? 'empty'];
  const people = toContributors(changes.map(({ revision }) => revision.commit.author)).reduce(
    (sum, contributor) => sum + contributor.people,
    0,
  );
  return words.changesNote(changes.length, people, formatEdtf(first.day));
}
