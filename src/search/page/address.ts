import { facetNames, isUnfiltered, type Chosen } from '../facets.ts';

/** A search as its address says it: `?q=…&type=…&region=…&tri=date&mots=exacts`; a facet is repeated for each of its values. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  /** Latest first, instead of closest to the question. */
  byDate: boolean;
  /** Words looked for as they are, neither mended nor widened, and all on the same page. */
  isLiteral: boolean;
}

/** The search that an address asks for. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean))]]));
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen,
    byDate: parameters.get('tri') === 'date',
    isLiteral: parameters.get('mots') === 'exacts',
  };
}

/** The query string of a search, with its question mark; empty when it asks for nothing. */
export function toAddress({ query, chosen, byDate, isLiteral }: SearchState): string {
  const pairs = facetNames.flatMap((name) => (chosen[name] ?? []).map((value) => [name, value]));
  const choices = [...(byDate ? [['tri', 'date']] : []), ...(isLiteral ? [['mots', 'exacts']] : [])];
  const parameters = new URLSearchParams([...(query ? [['q', query]] : []), ...pairs, ...choices]).toString();
  return parameters && `?${parameters}`;
}

/** Whether a search asks for anything. */
export const isAsking = ({ query, chosen }: SearchState): boolean => query !== '' || !isUnfiltered(chosen);
