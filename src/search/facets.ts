/** Names of the facets, as the address and the pages' `data-pagefind-filter` say them. */
export const facetNames = ['type', 'region', 'secteur', 'pratique', 'annee'] as const;

export type FacetName = (typeof facetNames)[number];
/** Values chosen, by facet. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;
/** Pages that bear each value, by facet. */
export type Members = Readonly<Partial<Record<FacetName, ReadonlyMap<string, ReadonlySet<string>>>>>;

export interface FacetValue {
  value: string;
  /** Pages it would show, the other facets staying as they are. */
  count: number;
  checked: boolean;
}

/** Whether nothing is chosen. */
export const isUnfiltered = (chosen: Chosen): boolean => facetNames.every((name) => !chosen[name]?.length);

/** The pages that bear one of the chosen values of each facet, in the order given. `except` leaves a facet aside. */
export function keepChosen(ids: readonly string[], chosen: Chosen, members: Members, except?: FacetName): string[] {
  const asked = facetNames.filter((name) => name !== except && chosen[name]?.length);
  return ids.filter((id) => asked.every((name) => chosen[name]?.some((value) => members[name]?.get(value)?.has(id))));
}

/**
 * The values of a facet with their counts. Those that no found page bears are left out unless chosen; the order is that
 * of the whole answer, so that choosing one moves none.
 */
export function countFacet(name: FacetName, ids: readonly string[], chosen: Chosen, members: Members): FacetValue[] {
  const kept = keepChosen(ids, chosen, members, name);
  const checked = new Set(chosen[name]);
  const values = new Map([...[...checked].map((value) => [value, new Set<string>()] as const), ...(members[name] ?? [])]);
  const within = (bearers: ReadonlySet<string>, all: readonly string[]): number =>
    all.reduce((sum, id) => sum + (bearers.has(id) ? 1 : 0), 0);
  return [...values]
    .map(([value, bearers]) => ({ value, whole: within(bearers, ids), count: within(bearers, kept), checked: checked.has(value) }))
    .filter(({ whole, checked: isChecked }) => whole > 0 || isChecked)
    .sort((a, b) => b.whole - a.whole || a.value.localeCompare(b.value, 'fr'))
    .map(({ value, count, checked: isChecked }) => ({ value, count, checked: isChecked }));
}
