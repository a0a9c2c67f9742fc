import type { Facets } from './format.ts';

/** Names of the facets, as the address and the pages' `recherche:…` data say them. */
export const facetNames = ['type', 'region', 'secteur', 'pratique', 'annee'] as const;

export type FacetName = (typeof facetNames)[number];
/** Values chosen, by facet. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  value: string;
  /** Results it would show, the other facets staying as they are. */
  count: number;
  checked: boolean;
}

/** Whether nothing is chosen. */
export const isUnfiltered = (chosen: Chosen): boolean => facetNames.every((name) => !chosen[name]?.length);

/** Tells whether a document bears one of the chosen values of each facet. `except` leaves a facet aside. */
export function buildFilter(chosen: Chosen, facets: Facets, except?: FacetName): (document: number) => boolean {
  const asked = facetNames
    .filter((name) => name !== except && chosen[name]?.length)
    .map((name) => ({ documents: facets[name]?.documents, places: placesOf(chosen[name] ?? [], facets[name]?.values ?? []) }));
  return (document) => asked.every(({ documents, places }) => documents?.[document]?.some((place) => places.has(place)));
}

/**
 * The values of a facet with their counts. Those that no result bears are left out unless chosen; the order is that of
 * the whole answer, so that choosing one moves none.
 */
export function countFacet(name: FacetName, results: readonly number[], chosen: Chosen, all: Facets): FacetValue[] {
  const { values = [], documents = [] } = all[name] ?? {};
  const keeps = buildFilter(chosen, all, name);
  const whole = values.map(() => 0);
  const kept = values.map(() => 0);
  for (const result of results)
    for (const place of documents[result] ?? []) {
      whole[place] = (whole[place] ?? 0) + 1;
      if (keeps(result)) kept[place] = (kept[place] ?? 0) + 1;
    }
  const checked = new Set(chosen[name]);
  const unheard = [...checked].filter((value) => !values.includes(value)).map((value) => ({ value, whole: 0, count: 0 }));
  return [...values.map((value, place) => ({ value, whole: whole[place] ?? 0, count: kept[place] ?? 0 })), ...unheard]
    .filter(({ value, whole: found }) => found > 0 || checked.has(value))
    .sort((a, b) => b.whole - a.whole || a.value.localeCompare(b.value, 'fr'))
    .map(({ value, count }) => ({ value, count, checked: checked.has(value) }));
}

const placesOf = (chosen: readonly string[], values: readonly string[]): Set<number> =>
  new Set(chosen.map((value) => values.indexOf(value)).filter((place) => place >= 0));
