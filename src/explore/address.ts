/** The explorer's state as its address says it: `?q=…&region=bretagne&secteur=culture&p=a,b`. */
import { foldKey } from '../text/fold.ts';
import { readPicked } from './picked.ts';

export interface ExplorerState {
  query: string;
  /** Places of the chosen values among those of all facets. */
  chosen: ReadonlySet<number>;
  /** Slugs of the poles to compare. */
  picked: readonly string[];
}
/** A value of a facet, by what an address may call it. */
export interface KnownValue {
  facet: string;
  slug: string;
  label: string;
}
export interface ReadState extends ExplorerState {
  /** What the address asks for and nobody knows, to be said. */
  unknown: { facet: string; value: string }[];
}

/** The state that an address asks for. A value is known by its slug or by its label, accents and case apart. */
export function readAddress(parameters: URLSearchParams, values: readonly KnownValue[]): ReadState {
  const places = placesOf(values);
  const chosen = new Set<number>();
  const unknown: ReadState['unknown'] = [];
  for (const facet of new Set(values.map((value) => value.facet)))
    for (const value of parameters.getAll(facet).filter(Boolean)) {
      const place = places.get(`${facet} ${foldKey(value)}`);
      if (place === undefined) unknown.push({ facet, value });
      else chosen.add(place);
    }
  return { query: (parameters.get('q') ?? '').trim(), chosen, picked: readPicked(parameters), unknown };
}

/** The place of each value by the names that an address may call it, found once for all the addresses of a page. */
const placesOf = (values: readonly KnownValue[]): ReadonlyMap<string, number> => {
  const known = placesByValues.get(values) ?? findPlaces(values);
  placesByValues.set(values, known);
  return known;
};
const placesByValues = new WeakMap<readonly KnownValue[], ReadonlyMap<string, number>>();

function findPlaces(values: readonly KnownValue[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, { facet, slug, label }] of values.entries())
    for (const name of [label, slug]) places.set(`${facet} ${foldKey(name)}`, place);
  return places;
}

/** The query string of a state, with its question mark; empty when it asks for nothing. */
export function toAddress({ query, chosen, picked }: ExplorerState, values: readonly KnownValue[]): string {
  const parameters = new URLSearchParams(query ? [['q', query]] : []);
  for (const [place, { facet, slug }] of values.entries()) if (chosen.has(place)) parameters.append(facet, slug);
  const rest = picked.length > 0 ? `p=${picked.join(',')}` : '';
  const all = [parameters.toString(), rest].filter(Boolean).join('&');
  return all && `?${all}`;
}
