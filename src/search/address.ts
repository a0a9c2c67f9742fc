import { facetNames, isUnfiltered, type Chosen } from './facets.ts';

/** A search as its address says it: `?q=…&type=…&region=…&tri=date`; a facet is repeated for each of its values. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  /** Latest first, instead of closest to the question. */
  byDate: boolean;
}

/** The search that an address asks for. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean))]]));
  return { query: (parameters.get('q') ?? '').trim(), chosen, byDate: parameters.get('tri') === 'date' };
}

/** The query string of a search, with its question mark; empty when it asks for nothing. */
export function toAddress({ query, chosen, byDate }: SearchState): string {
  const pairs = facetNames.flatMap((name) => (chosen[name] ?? []).map((value) => [name, value]));
  const parameters = new URLSearchParams([...(query ? [['q', query]] : []), ...pairs, ...(byDate ? [['tri', 'date']] : [])]).toString();
  return parameters && `?${parameters}`;
}

/** Whether a search asks for anything. */
export const isAsking = ({ query, chosen }: SearchState): boolean => query !== '' || !isUnfiltered(chosen);
