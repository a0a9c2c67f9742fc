/** What stays in the reader's own browser; nothing is kept, and nothing breaks, where the browser refuses. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, or forgets it when there is none. */
export function keep(key: string, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    /* Nothing is kept. */
  }
}
