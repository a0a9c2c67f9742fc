/** `/wiki/`: what the wiki holds, in figures, and what waits for somebody. */
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toCollectionPath, toPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { WikiHome } from '../prepared/index.ts';
import { typesetAll } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { strings } from '../ui/strings.ts';
import { wikiStrings } from '../ui/wiki-strings.ts';
import { findOrphans } from '../wiki/orphans.ts';
import { getAllEntries, getReviewPage } from './care-pages.ts';
import { toShell } from './shell.ts';
import { getWanted } from './wanted-page.ts';
import { getCorpus } from './wiki.ts';

const words = wikiStrings.care;

/** The prepared page. */
export async function getWikiHome(): Promise<WikiHome> {
  const entries = await getAllEntries();
  const count = (keep: (entry: (typeof entries)[number]) => boolean) => entries.filter(keep).length;
  const { links } = getCorpus();
  const calls = [...links.backlinks.values()].reduce((sum, inbound) => sum + inbound.length, 0);
  const review = (await getReviewPage()).groups.reduce((sum, { items }) => sum + items.length, 0);
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
    links: typesetAll([words.linksText(calls, entries.length)])[0] ?? '',
    rows: typesetAll(
      collectionNames.map((name) => ({
        ...(collections[name].path && { href: toCollectionPath(name) }),
        label: collections[name].label,
        count: count(({ collection }) => collection === name),
      })),
    ),
    shares: typesetAll(
      shares.filter(({ total }) => total > 0).map(({ title, value, total, say }) => ({ title, value, total, text: say(value, total) })),
    ),
    doors: typesetAll([
      { href: toPath('wiki/index/'), label: words.index, note: pageStrings.count(entries.length - sources, 'page', 'pages') },
      { href: toPath('wiki/pages-souhaitees/'), label: strings.wanted.title, note: pageStrings.count(wanted, 'page', 'pages') },
      { href: toPath('wiki/a-verifier/'), label: words.review, note: pageStrings.count(review, 'page', 'pages') },
      { href: toPath('wiki/orphelines/'), label: words.orphans, note: pageStrings.count(orphans, 'page', 'pages') },
    ]),
  };
}
