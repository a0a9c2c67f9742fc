/**
 * What all documents bear, one letter a document: each different set of values is written once. As a list of lists, the
 * facets of 10 000 pages weigh more than everything else that a search loads.
 */
export interface Column<Value> {
  /** The different values, those that most documents bear first. */
  different: Value[];
  /** For each document, the place of its value, as a letter from {@link FIRST}. */
  letters: string;
}

const FIRST = 0x30;

/** A column of these values, one a document. Throws when they differ more than letters do. */
export function packColumn<Value>(values: readonly Value[]): Column<Value> {
  const counts = new Map<string, number>();
  const keys = values.map((value) => JSON.stringify(value));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  if (order.length > 0xffff - FIRST) throw new Error(`Trop de valeurs différentes pour une colonne de l’index : ${order.length}.`);
  const places = new Map(order.map((key, at) => [key, at]));
  return {
    different: order.map((key) => JSON.parse(key) as Value),
    letters: keys.map((key) => String.fromCharCode(FIRST + (places.get(key) ?? 0))).join(''),
  };
}

/** The values of a column, one a document. */
export const unpackColumn = <Value>({ different, letters }: Column<Value>): Value[] =>
  Array.from({ length: letters.length }, (_, at) => different[letters.charCodeAt(at) - FIRST] as Value);
