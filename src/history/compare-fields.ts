/** What changed in a front matter, field by field, in the words of the model: « Membres : 12 → 15 ». */
import type { CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { composites, type Composite } from '../model/composites.ts';
import type { Field, Fields, SimpleField } from '../model/field.ts';
import { cutWhole } from '../text/cut-whole.ts';
import { isSameData } from '../text/same-data.ts';
import { printValue, type TitleOf } from './print-value.ts';

export interface FieldChange {
  label: string;
  /** One value for another; one of them is absent when the field was empty. */
  before?: string;
  after?: string;
  /** What came into a list, and what left it. Both empty: only the order changed. */
  added?: string[];
  removed?: string[];
}

type Data = Readonly<Record<string, unknown>>;

/** The changes of a front matter, in the order of the model; fields that the model does not know any more come last. */
export function compareFields(collection: CollectionName, before: Data, after: Data, titleOf: TitleOf): FieldChange[] {
  // Readers only see published versions: whether a page is a draft is no change of what it says.
  const { draft, ...known }: Fields = collections[collection].fields;
  const unknown = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !(name in known) && collections[collection].fields[name as 'draft'] !== draft,
  );
  const fields: Fields = { ...known, ...Object.fromEntries(unknown.map((name) => [name, { kind: 'text', label: name } as const])) };
  return compareAll(fields, before, after, '', titleOf);
}

function compareAll(fields: Fields, before: Data, after: Data, prefix: string, titleOf: TitleOf): FieldChange[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    compareOne(
      field,
      before[name] ?? undefined,
      after[name] ?? undefined,
      prefix ? `${prefix}${lower(field.label)}` : field.label,
      titleOf,
    ),
  );
}

function compareOne(field: Field, before: unknown, after: unknown, label: string, titleOf: TitleOf): FieldChange[] {
  if (isSameData(before, after)) return [];
  const composite = compositeOf(field);
  if (composite?.many) return compareItems(composite, toList(before), toList(after), label, titleOf);
  if (composite) return compareParts(composite, toData(before), toData(after), label, titleOf);
  const print = (value: unknown): string => printValue(field as SimpleField, value, titleOf);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, young] = [toList(before), toList(after)];
    const onlyIn = (list: unknown[], other: unknown[]) => list.filter((value) => !other.some((it) => isSameData(it, value)));
    return [{ label, added: onlyIn(young, old).map(print), removed: onlyIn(old, young).map(print) }];
  }
  return [{ label, ...(before !== undefined && { before: print(before) }), ...(after !== undefined && { after: print(after) }) }];
}

/** A statement is read as its text: « Membres : 12 → 15 », and « Membres, sources ». */
function compareParts(composite: Composite, before: Data, after: Data, label: string, titleOf: TitleOf): FieldChange[] {
  const names = Object.keys(composite.fields);
  return names.flatMap((name) => {
    const field = composite.fields[name];
    const isMain = name === 'text' && names.length === 2;
    return field ? compareOne(field, before[name], after[name], isMain ? label : `${label}, ${lower(field.label)}`, titleOf) : [];
  });
}

/** Rows answer each other by their identifier, else by what sums them up and their date, else by what sums them up. */
function compareItems(composite: Composite, before: unknown[], after: unknown[], label: string, titleOf: TitleOf): FieldChange[] {
  const pairs: [Data, Data][] = [];
  let [old, young] = [before.map(toData), after.map(toData)];
  const match = (keyOf: (item: Data) => unknown) => {
    for (const item of [...young]) {
      const twin = old.find((other) => keyOf(item) !== undefined && isSameData(keyOf(other), keyOf(item)));
      if (!twin) continue;
      pairs.push([twin, item]);
      [old, young] = [old.filter((other) => other !== twin), young.filter((other) => other !== item)];
    }
  };
  const summaryOf = (item: Data): unknown => item[composite.summary ?? ''];
  match((item) => item);
  match((item) => item['id']);
  match((item) => (item['on'] === undefined ? undefined : [summaryOf(item), item['on']]));
  match(summaryOf);
  const describe = (item: Data): string => describeItem(composite, item, titleOf);
  const inside = pairs.flatMap(([was, is]) =>
    compareAll(composite.fields, was, is, `${label}, « ${shorten(String(summaryOf(is) ?? ''))} », `, titleOf),
  );
  if (old.length === 0 && young.length === 0 && inside.length > 0) return inside;
  return [...inside, { label, added: young.map(describe), removed: old.map(describe) }];
}

/** A row in one phrase: its values, then its sources by their titles, identifier left out. */
function describeItem(composite: Composite, item: Data, titleOf: TitleOf): string {
  return Object.entries<Field>(composite.fields)
    .flatMap(([name, field]): string[] => {
      const value = item[name];
      if (value === undefined || value === null || name === 'id') return [];
      if (field.kind === 'relations')
        return [
          `${lower(field.label)} : ${toList(value)
            .map((slug) => printValue(field, slug, titleOf))
            .join(' ; ')}`,
        ];
      const inner = compositeOf(field);
      if (inner) return toList(value).map((row) => describeItem(inner, toData(row), titleOf));
      return [printValue(field as SimpleField, value, titleOf)];
    })
    .join(', ');
}

const compositeOf = (field: Field): Composite | undefined => (composites as Readonly<Record<string, Composite>>)[field.kind];
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const toData = (value: unknown): Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : value === undefined ? {} : { text: value };
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const shorten = (text: string): string => (text.length > 60 ? `${cutWhole(text, 60).trimEnd()}…` : text);
