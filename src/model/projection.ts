/**
 * A projection turns a field into something else: a schema, a form widget, a type. It names one function for each kind,
 * so that a kind added to `field.ts` does not compile until every projection knows it.
 */
import type { Field, Kind, SimpleField } from './field.ts';

export type Projection<Out> = { readonly [K in Kind]: (field: Field & { kind: K }, name: string) => Out };

/** What `projection` makes of a field; `name` is its key in the front matter. */
export function project<Out>(projection: Projection<Out>, field: Field, name: string): Out {
  const convert = projection[field.kind] as (field: Field, name: string) => Out;
  return convert(field, name);
}

/** A projection of the kinds that hold one value or one list of values: what a cell of a table holds. */
export type SimpleProjection<Out> = { readonly [K in SimpleField['kind']]: (field: SimpleField & { kind: K }) => Out };

/** What `projection` makes of a simple field. */
export function projectSimple<Out>(projection: SimpleProjection<Out>, field: SimpleField): Out {
  const convert = projection[field.kind] as (field: SimpleField) => Out;
  return convert(field);
}
