/**
 * A projection turns a field into something else: a schema, a form widget, a type. It names one function for each kind,
 * so that a kind added to `field.ts` does not compile until every projection knows it.
 */
import type { Field, Kind } from './field.ts';

export type Projection<Out> = { readonly [K in Kind]: (field: Field & { kind: K }, name: string) => Out };

/** What `projection` makes of a field; `name` is its key in the front matter. */
export function project<Out>(projection: Projection<Out>, field: Field, name: string): Out {
  const convert = projection[field.kind] as (field: Field, name: string) => Out;
  return convert(field, name);
}
