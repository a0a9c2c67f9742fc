/** An entry of any collection with every field filled, made from the model: what people write is hostile, the rest is right. */
import type { CollectionName } from '../../src/model/collection-names.ts';
import { collections } from '../../src/model/collections.ts';
import { composites } from '../../src/model/composites.ts';
import type { CompositeKind, Fields } from '../../src/model/field.ts';
import { project, type Projection } from '../../src/model/projection.ts';

/** What the free fields of an entry say. */
export interface Hostile {
  /** A text of this length at most. */
  text: (maxLength: number) => string;
  /** A name that links can say, of this length at most. */
  name: (maxLength: number) => string;
  /** An address that the model accepts. */
  url: () => string;
}

/** Name of the entries of the first batch: relations lead there. */
const FIRST = 'hostile-0';
/** Where a field sets no limit: the front matter has one. */
export const LONG = 40_000;

function toProjection({ text, name: toName, url }: Hostile): Projection<unknown> {
  let elements = 0;
  const inComposite = ({ kind }: { kind: CompositeKind }): unknown => {
    const { many, fields } = composites[kind];
    // A figure is a value, a range or a text, and a text alone is free.
    const written = Object.fromEntries(Object.entries(fields as Fields).filter(([name]) => !['value', 'min', 'max'].includes(name)));
    const item = () => fill(written, projection);
    // Two versions at least make a disagreement.
    return many ? (kind === 'versions' ? [item(), item()] : [item()]) : item();
  };
  const projection: Projection<unknown> = {
    text: ({ pattern, maxLength = LONG }, name) =>
      pattern ? (pattern.includes('#') ? `${FIRST}#x` : `element-${(elements += 1)}`) : (name === 'title' ? toName : text)(maxLength),
    prose: ({ maxLength = LONG }) => text(maxLength),
    number: ({ min }) => min ?? 1,
    flag: () => undefined,
    date: () => '2024-05',
    url,
    choice: ({ options }) => Object.keys(options)[0],
    choices: ({ options }) => Object.keys(options).slice(0, 1),
    words: (_, name) => (name === 'aliases' ? [toName(200)] : [text(LONG)]),
    relation: () => FIRST,
    relations: () => [FIRST],
    place: inComposite,
    review: inComposite,
    statement: inComposite,
    facts: inComposite,
    timeline: inComposite,
    disagreements: inComposite,
    versions: inComposite,
    asks: inComposite,
    followups: inComposite,
    outcomes: inComposite,
    evidence: inComposite,
  };
  // Coordinates are numbers alone: nothing was left out of them.
  return { ...projection, place: () => ({ lat: 45, lon: 5 }) };
}

const fill = (fields: Fields, projection: Projection<unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, project(projection, field, name)]));

/** The text of an entry of a collection; its front matter is JSON, which is YAML too. */
export function toHostileEntry(collection: CollectionName, hostile: Hostile): string {
  return `---\n${JSON.stringify(fill(collections[collection].fields, toProjection(hostile)))}\n---\n\nDu texte.\n`;
}
