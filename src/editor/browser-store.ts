/** What a browser keeps from one opening to the next, which may be nothing: no call throws. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps a value, at once, since the page may close; undefined forgets it. False when there is no room, or nothing is kept. */
export function keep(store: Store, key: string, value: unknown): boolean {
  try {
    if (value === undefined) store.removeItem(key);
    else store.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The object kept under that key, of any shape: an older version of the site may have written it. */
export function readKept(store: Store, key: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The keys that begin so. */
export function listKept(store: Store, prefix: string): string[] {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
