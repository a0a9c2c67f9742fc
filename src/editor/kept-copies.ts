/**
 * What was written in an entry and not saved, kept by the browser from one opening to the next: a copy by form, so that
 * two windows open on one entry never write over each other.
 */
import { keep, listKept, readKept, type Store } from './browser-store.ts';
import { isSameChange, type FieldChanges } from './fields-draft.ts';

/** The text as it was saved when these words were typed over it, and with them. */
export interface TextChange {
  opened: string;
  text: string;
}

export interface Unsaved {
  text?: TextChange | undefined;
  fields?: FieldChanges | undefined;
}

export interface KeptCopy extends Unsaved {
  /** Of the form in which it was written. */
  id: string;
  /** When, in ISO 8601. */
  at: string;
  /** The copies whose words that form was opened with: it holds them since. */
  over: string[];
}

/** The copy that one form writes. */
export interface OwnCopy {
  /** What it holds of the text, once it does. */
  text(): TextChange | undefined;
  /** Takes these words of other copies as its own, to be written with the next that are typed. */
  hold(part: Unsaved): void;
  /** Keeps this part with what is kept already. False when the browser has no room for it, or keeps nothing. */
  keep(part: Unsaved): boolean;
  /** Keeps it under that name from now on: a new entry has got one of its own. */
  move(name: string): void;
  /** Forgets it, and the copies that the form was opened with: they are saved, or given up. */
  forget(): void;
  /** Told of a key that another window removed: what is written in a form that is open stays kept. */
  defend(key: string | null): void;
}

const toPrefix = (name: string): string => `fiche-non-enregistree:${name} `;
const toKey = (name: string, id: string): string => toPrefix(name) + id;
const toStamp = ({ id, at }: Pick<KeptCopy, 'id' | 'at'>): string => `${id} ${at}`;
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The copies kept for an entry, the last written first, without those whose words another holds. */
export function readCopies(store: Store, name: string): KeptCopy[] {
  const copies = listKept(store, toPrefix(name)).flatMap((key) => readCopy(store, key) ?? []);
  const held = new Set(copies.flatMap(({ over }) => over));
  return copies.filter((copy) => !held.has(toStamp(copy))).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function readCopy(store: Store, key: string): KeptCopy | undefined {
  const copy = readKept(store, key);
  const { id, at, over, text, fields } = (copy ?? {}) as Partial<KeptCopy>;
  const isWhole = typeof id === 'string' && typeof at === 'string' && Array.isArray(over);
  const isText = text === undefined || (typeof text.opened === 'string' && typeof text.text === 'string');
  return isWhole && isText && (fields === undefined || isObject(fields)) ? { id, at, over, text, fields } : undefined;
}

/**
 * The copies that one form can show together, and those it cannot: two that write one field each their own way, or two
 * entries that are new, which have nothing in common. `first` is shown before all others; '' shows none.
 */
export function chooseCopies(copies: readonly KeptCopy[], { isNew, first }: { isNew: boolean; first?: string | undefined }) {
  const sorted = copies.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  const [shown, others]: [KeptCopy[], KeptCopy[]] = [[], []];
  for (const copy of sorted) {
    const fits = shown.length === 0 || (!isNew && shown.every(({ fields }) => !isCollision(fields, copy.fields)));
    (fits && first !== '' ? shown : others).push(copy);
  }
  return { shown, others };
}

const isCollision = (a: FieldChanges = {}, b: FieldChanges = {}): boolean =>
  Object.entries(a).some(([name, change]) => b[name] && !isSameChange(change, b[name]));

/** Opens the copy of a form which shows these. */
export function openCopy(store: Store, name: string, { id, shown }: { id: string; shown: readonly KeptCopy[] }): OwnCopy {
  let key = toKey(name, id);
  const over = shown.flatMap((copy) => [toStamp(copy), ...copy.over]);
  let held: Unsaved = {};
  let written: KeptCopy | undefined;
  const removeShown = (): KeptCopy[] => {
    // One that was written since, in a window that is still open, is not what was shown.
    const removed = shown.filter((copy) => readCopy(store, toKey(name, copy.id))?.at === copy.at);
    for (const copy of removed) keep(store, toKey(name, copy.id), undefined);
    return removed;
  };
  const forget = () => {
    written = undefined;
    keep(store, key, undefined);
    removeShown();
  };
  return {
    text: () => held.text,
    hold: (part) => (held = { ...held, ...part }),
    keep: (part) => {
      held = { ...held, ...part };
      if (held.text?.text === held.text?.opened) held.text = undefined;
      if (Object.keys(held.fields ?? {}).length === 0) held.fields = undefined;
      if (!held.text && !held.fields) {
        forget();
        return true;
      }
      written = { id, at: new Date().toISOString(), over, ...held };
      if (keep(store, key, written)) {
        removeShown();
        return true;
      }
      // Their words are in this one: it may have their room.
      const removed = removeShown();
      if (keep(store, key, written)) return true;
      for (const copy of removed) keep(store, toKey(name, copy.id), copy);
      return false;
    },
    move: (to) => {
      keep(store, key, undefined);
      key = toKey(to, id);
      if (written) keep(store, key, written);
    },
    forget: () => {
      held = {};
      forget();
    },
    defend: (removed) => {
      if (removed === key && written) keep(store, key, written);
    },
  };
}
