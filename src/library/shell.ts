/** Head, breadcrumbs and search data of a page. */
import { collections } from '../model/collections.ts';
import { sectors } from '../model/options.ts';
import { regionTints } from '../model/region-tints.ts';
import { cardFile, markdownFile, toCollectionPath, toEntryPath, toExplorerPath, toPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { Link, Shell, Tint } from '../prepared/index.ts';
import { printJsonLd } from '../seo/print-json-ld.ts';
import { toThing, type Thing } from '../seo/to-json-ld.ts';
import { site } from '../site.ts';
import { yearOf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { titleIn } from '../wiki/corpus.ts';
import { dataOf, type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { toSourceLink } from './source-link.ts';

type Pole = EntryData<'poles'>;

/** The pole an entry is about: itself, or the one a case study tells. */
export function poleOf(entry: Entry): { slug: string; data: Pole } | undefined {
  if (entry.collection === 'poles') return { slug: entry.slug, data: entry.data as Pole };
  if (entry.collection !== 'case-studies') return undefined;
  const slug = (entry.data as EntryData<'case-studies'>).pole;
  const data = dataOf('poles', slug);
  return data && { slug, data };
}

/** Whether each entry of a collection has a picture of its own; the sources, which nobody shares, have one together. */
export const hasOwnCard = (collection: Entry['collection']): boolean => collection !== 'sources';

/** The shell of an entry's page. */
export function toEntryShell(entry: Entry): Shell {
  const { collection, slug, data } = entry;
  const { label, path } = collections[collection];
  const region = poleOf(entry)?.data.region;
  const breadcrumbs: Link[] = path ? [{ href: toCollectionPath(collection), label: typeset(label) }] : [];
  return describe(
    toThing(collection, data, (other, key) => titleIn(getCorpus(), other, key)),
    {
      title: typeset(data.title),
      // A source is described by who published it and when, unless somebody wrote more.
      description: typeset(data.description ?? '') || (collection === 'sources' ? toSourceLink(slug).label : ''),
      path: toEntryPath(collection, slug),
      kind: collection,
      card: (hasOwnCard(collection) ? toEntryPath(collection, slug) : toCollectionPath(collection)) + cardFile,
      tint: tintOf(entry, region),
      breadcrumbs: region ? [...breadcrumbs, { href: toExplorerPath('region', region), label: region }] : breadcrumbs,
      ...(path && { section: toCollectionPath(collection) }),
      markdown: markdownFile,
      search: {
        kind: collections[collection].singular,
        ...(region && { place: placeName(entry) }),
        ...dateOf(entry),
        filters: filtersOf(entry, region),
      },
    },
  );
}

/** The shell with what the page is, for machines. */
function describe(thing: Thing, shell: Shell): Shell {
  if (shell.noindex) return shell;
  const url = new URL(shell.path, site.url).href;
  return { ...shell, jsonLd: printJsonLd(thing, { name: shell.title, url, breadcrumbs: shell.breadcrumbs }) };
}

/** The shell of a page that is no entry. */
export function toShell(shell: Pick<Shell, 'title' | 'description' | 'kind'> & Partial<Shell> & { at: string }): Shell {
  const { at, ...rest } = shell;
  return describe(
    { '@type': 'WebPage' },
    { tint: 'paper', breadcrumbs: [], ...rest, title: typeset(rest.title), description: typeset(rest.description), path: toPath(at) },
  );
}

const tints: Partial<Record<Entry['collection'], Tint>> = {
  guides: 't1',
  seminars: 't4',
  terms: 't3',
  practices: 't3',
  networks: 'sea',
  sources: 'paper',
  pages: 'paper',
};

const tintOf = (entry: Entry, region: Pole['region'] | undefined): Tint =>
  region ? regionTints[region] : (tints[entry.collection] ?? 'paper');

function placeName(entry: Entry): string {
  const pole = poleOf(entry)?.data;
  return [pole?.town, pole?.region].filter(Boolean).join(', ');
}

function dateOf({ collection, data }: Entry): { date?: string } {
  return collection === 'seminars' || collection === 'sources' ? { date: (data as EntryData<'seminars'>).on } : {};
}

function filtersOf(entry: Entry, region: string | undefined): Record<string, string[]> {
  const { collection, data } = entry;
  const practices = 'practices' in data ? (data.practices as string[]) : [];
  const year = yearOf(dateOf(entry).date ?? 'unknown');
  const pole = poleOf(entry)?.data;
  const filters: Record<string, string[]> = {
    type: [collections[collection].label],
    region: region ? [region] : [],
    secteur: (pole?.sectors ?? []).map((sector) => sectors[sector]),
    pratique: (collection === 'practices' ? [data.title] : practices.map((slug) => titleIn(getCorpus(), 'practices', slug) ?? slug)).map(
      typeset,
    ),
    annee: year ? [String(year)] : [],
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}
