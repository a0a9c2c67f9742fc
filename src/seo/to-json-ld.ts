/**
 * What a page is about, for machines, in schema.org's words. Kept to what the page itself says and small: it is read
 * with every page; the data whole are at `/donnees/`.
 */
import type { CollectionName } from '../model/collection-names.ts';
import type { sourceKinds } from '../model/options.ts';
import type { EntryData } from '../model/value.ts';
import { parseEdtf } from '../text/edtf.ts';

export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

type Describe<C extends CollectionName> = (data: EntryData<C>, named: Named) => Thing;

/** Names that slugs stand for; undefined when the entry is not published. */
export type Named = (collection: CollectionName, slug: string) => string | undefined;

const article = (): Thing => ({ '@type': 'Article' });

const describe: { readonly [C in CollectionName]: Describe<C> } = {
  poles: ({ town, region, place, website, timeline }) => {
    const [creation] = timeline.filter(({ kind }) => kind === 'creation');
    return {
      '@type': 'Organization',
      ...(website && { sameAs: website }),
      ...toDates({ foundingDate: creation?.on }),
      location: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', ...(town && { addressLocality: town }), addressRegion: region, addressCountry: 'FR' },
        ...(place && { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }),
      },
    };
  },
  'case-studies': ({ pole }, named) => {
    const name = named('poles', pole);
    return { ...article(), ...(name && { about: { '@type': 'Organization', name } }) };
  },
  guides: article,
  seminars: ({ on, place }) => ({
    '@type': 'Event',
    ...toDates({ startDate: on }),
    location: { '@type': 'Place', name: place },
  }),
  practices: () => ({ '@type': 'DefinedTerm' }),
  networks: ({ website, fullName }) => ({
    '@type': 'Organization',
    ...(fullName && { legalName: fullName }),
    ...(website && { sameAs: website }),
  }),
  terms: ({ acronym, fullName }) => ({
    '@type': 'DefinedTerm',
    ...(acronym && { termCode: acronym }),
    ...(fullName && { alternateName: fullName }),
  }),
  sources: ({ kind, publisher, on, url, archived }) => ({
    '@type': types[kind],
    publisher: { '@type': 'Organization', name: publisher },
    ...toDates({ datePublished: on }),
    ...((url ?? archived) && { sameAs: url ?? archived }),
  }),
  pages: () => ({ '@type': 'WebPage' }),
};

/** Kinds of creative work; a document of no special kind is just one. */
const types: Readonly<Record<keyof typeof sourceKinds, string>> = {
  communique: 'CreativeWork',
  'texte-officiel': 'Legislation',
  rapport: 'Report',
  recherche: 'ScholarlyArticle',
  fiche: 'Article',
  guide: 'CreativeWork',
  actes: 'CreativeWork',
  presse: 'NewsArticle',
  site: 'WebSite',
  donnees: 'Dataset',
};

/** What an entry is, without its name and address. */
export function toThing<C extends CollectionName>(collection: C, data: EntryData<C>, named: Named): Thing {
  return (describe[collection] as Describe<C>)(data, named);
}

/** A date when it is one for ISO 8601 too: not about, not a decade, not an interval. */
function toDates(dates: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([name, on = 'unknown']) => {
      const { start, end } = parseEdtf(on) ?? {};
      return start && !end && !start.decade && !start.about ? [[name, on]] : [];
    }),
  );
}
