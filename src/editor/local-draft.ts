/** What was typed and not saved yet, kept by the browser from one opening to the next. */
export interface LocalDraft {
  /** The text as it was saved when these words were typed over it. */
  opened: string;
  text: string;
  /** When they were, in ISO 8601. */
  at: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const toKey = (path: string): string => `texte-non-enregistre:${path}`;

/** Keeps a text; at once, since the page may close. False when the browser has no room for it, or keeps nothing. */
export function keepDraft(store: Store, path: string, draft: LocalDraft): boolean {
  try {
    if (draft.text === draft.opened) store.removeItem(toKey(path));
    else store.setItem(toKey(path), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The text kept for an entry, if there is one. */
export function readDraft(store: Store, path: string): LocalDraft | undefined {
  try {
    const draft = JSON.parse(store.getItem(toKey(path)) ?? 'null') as Partial<LocalDraft> | null;
    return typeof draft?.text === 'string' && typeof draft.opened === 'string' && typeof draft.at === 'string'
      ? (draft as LocalDraft)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it: it is saved, or given up. */
export function forgetDraft(store: Store, path: string): void {
  try {
    store.removeItem(toKey(path));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
