/** The documents cited, for the programs that manage references. */
import { sourceStatuses, type sourceKinds } from '../model/options.ts';
import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import { site } from '../site.ts';
import { formatBibtex, type BibtexRecord } from '../text/bibtex.ts';
import { formatEdtf, parseEdtf, yearOf } from '../text/edtf.ts';
import type { DataEntry } from './table.ts';
import { toStamp, type DataVersion } from './version.ts';

/** What each nature of document is called by BibTeX and by CSL 1.0.2. */
const kinds: Readonly<Record<keyof typeof sourceKinds, readonly [BibtexRecord['type'], string]>> = {
  communique: ['misc', 'article'],
  'texte-officiel': ['misc', 'legislation'],
  rapport: ['techreport', 'report'],
  recherche: ['article', 'article-journal'],
  fiche: ['misc', 'report'],
  guide: ['misc', 'report'],
  actes: ['inproceedings', 'paper-conference'],
  presse: ['article', 'article-newspaper'],
  site: ['online', 'webpage'],
  donnees: ['misc', 'dataset'],
};
/** Where each type of BibTeX says who published. */
const publisherFields: Readonly<Record<BibtexRecord['type'], string>> = {
  misc: 'publisher',
  techreport: 'institution',
  article: 'journal',
  inproceedings: 'booktitle',
  online: 'organization',
};

interface Source {
  slug: string;
  data: EntryData<'sources'>;
  page: string;
}

const sourcesOf = (entries: readonly DataEntry[]): Source[] =>
  entries
    .filter(({ collection }) => collection === 'sources')
    .map(({ slug, data }) => ({
      slug,
      data: data as unknown as EntryData<'sources'>,
      page: new URL(toEntryPath('sources', slug), site.url).href,
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

/** The sources as a BibTeX file. */
export function toBibtex(entries: readonly DataEntry[], version: DataVersion): string {
  const records = sourcesOf(entries).map(({ slug, data, page }) => {
    const [type] = kinds[data.kind];
    const year = yearOf(data.on);
    return formatBibtex({
      type,
      key: slug,
      fields: [
        ['title', data.title],
        [publisherFields[type], data.publisher],
        ['date', data.on === 'unknown' ? undefined : data.on],
        ['year', year === undefined ? undefined : String(year)],
        ['url', data.url ?? data.archived ?? page],
        ['note', [data.status === 'original' ? '' : sourceStatuses[data.status], data.remark].filter(Boolean).join('. ')],
        ['language', 'french'],
      ],
    });
  });
  return `% ${site.name}, ${toStamp(version)}. ${site.licences.data.name}\n\n${records.join('\n')}`;
}

/** The sources as CSL-JSON: a bare array, as Zotero and citeproc read it; each item says its version in `note`. */
export function toCslJson(entries: readonly DataEntry[], version: DataVersion): string {
  const items = sourcesOf(entries).map(({ slug, data, page }) => ({
    id: slug,
    type: kinds[data.kind][1],
    title: data.title,
    publisher: data.publisher,
    ...toIssued(data.on),
    URL: data.url ?? data.archived ?? page,
    ...(data.archived && { archive_location: data.archived }),
    language: site.locale,
    source: `${site.name}, ${toStamp(version)}`,
    note: [data.status === 'original' ? '' : sourceStatuses[data.status], data.remark].filter(Boolean).join('. '),
  }));
  return `${JSON.stringify(items)}\n`;
}

/** A date as CSL has it: up to the day known, both ends of an interval, in words for a decade. */
function toIssued(on: string): { issued?: object } {
  const { start, end } = parseEdtf(on) ?? {};
  if (!start) return {};
  if (start.decade || end?.decade) return { issued: { literal: formatEdtf(on) } };
  const parts = [start, end].flatMap((point) => (point ? [[point.year, point.month, point.day].filter((part) => part !== undefined)] : []));
  return { issued: { 'date-parts': parts, ...((start.about || end?.about) && { circa: true }) } };
}
