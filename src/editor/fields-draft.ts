/** The fields of an entry that were changed and not saved yet, kept by the browser from one opening to the next. */
import { isSameData } from '../text/same-data.ts';

type Data = Readonly<Record<string, unknown>>;

/** Each field that changed: what was saved when it was, and what was written over it; a side is absent when it was empty. */
export type FieldChanges = Readonly<Record<string, { before?: unknown; after?: unknown }>>;

/** A draft laid over the fields as they are saved now. */
export interface LaidDraft {
  data: Data;
  /** Fields that the draft changes, and those that somebody else has changed since: theirs stay. */
  taken: string[];
  left: string[];
}

/** A form says an empty field in many ways. */
const fold = (value: unknown): unknown => {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(fold);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, fold(inner)])
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};
/** Whether two states of a form hold the same fields. */
export const isSameFields = (a: Data, b: Data): boolean => isSame(a, b);
const isSame = (a: unknown, b: unknown): boolean => isSameData(fold(a), fold(b));
/** Whether two changes of a field write the same. */
export const isSameChange = (a: { after?: unknown }, b: { after?: unknown }): boolean => isSame(a.after, b.after);

/** A form as it was saved, and as it is; `left` is what an earlier draft changes and the form does not show: it stays kept. */
export interface FormState {
  before: Data;
  after: Data;
  left?: FieldChanges;
}

/** What changed of the fields; nothing is said of those that are as they were. */
export function toChanges({ before, after, left = {} }: FormState): FieldChanges {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));
  return { ...left, ...Object.fromEntries(names.map((name) => [name, { before: before[name], after: after[name] }])) };
}

/** The fields with what the draft changes of them. */
export function layFields(changes: FieldChanges, saved: Data): LaidDraft {
  const data: Record<string, unknown> = { ...saved };
  const [taken, left]: [string[], string[]] = [[], []];
  for (const [name, { before, after }] of Object.entries(changes)) {
    if (!isSame(saved[name], before) && !isSame(saved[name], after)) left.push(name);
    else {
      taken.push(name);
      data[name] = after;
    }
  }
  return { data, taken, left };
}

/** What the draft changes and these fields cannot take. */
export const leftOf = (draft: FieldChanges, saved: Data): FieldChanges => {
  const { left } = layFields(draft, saved);
  return Object.fromEntries(Object.entries(draft).filter(([name]) => left.includes(name)));
};

/** The fields as they were saved, of which `shown` may hold a draft already. */
export const unlayFields = (changes: FieldChanges, shown: Data): Data =>
  Object.fromEntries([
    ...Object.entries(shown),
    ...Object.entries(changes).flatMap(([name, { before, after }]) => (isSame(shown[name], after) ? [[name, before]] : [])),
  ]);

/** Whether the fields already say what the draft says. */
export const isLaid = (draft: FieldChanges, shown: Data): boolean => {
  const { data, taken } = layFields(draft, shown);
  return taken.every((name) => isSame(data[name], shown[name]));
};
