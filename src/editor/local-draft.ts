/** What was typed and not saved yet, kept by the browser from one opening to the next. */
import { keep, readKept, type Store } from './browser-store.ts';

export interface LocalDraft {
  /** The text as it was saved when these words were typed over it. */
  opened: string;
  text: string;
  /** When they were, in ISO 8601. */
  at: string;
}

const toKey = (path: string): string => `texte-non-enregistre:${path}`;

/** Keeps a text that is not the saved one. False when the browser has no room for it, or keeps nothing. */
export const keepDraft = (store: Store, path: string, draft: LocalDraft): boolean =>
  keep(store, toKey(path), draft.text === draft.opened ? undefined : draft);

/** The text kept for an entry, if there is one. */
export function readDraft(store: Store, path: string): LocalDraft | undefined {
  const draft = readKept(store, toKey(path));
  const isWhole = typeof draft?.['text'] === 'string' && typeof draft['opened'] === 'string' && typeof draft['at'] === 'string';
  return isWhole ? (draft as unknown as LocalDraft) : undefined;
}

/** Forgets it: it is saved, or given up. */
export const forgetDraft = (store: Store, path: string): void => void keep(store, toKey(path), undefined);
