import { titleOfText } from '../sources/title-of-text.ts';
import type { Backend, ListedEntry } from './decap.ts';

const compare = new Intl.Collator('fr', { numeric: true, ignorePunctuation: true }).compare;

const titleOf = ({ data, file }: ListedEntry): string => titleOfText(data ?? '') ?? file.path;

/** Has a backend list entries in the order of their titles, as a French dictionary would: Decap shows them in that of their files. */
export function sortLists(backend: Backend): void {
  for (const name of ['entriesByFolder', 'allEntriesByFolder'] as const) {
    const list = backend[name]?.bind(backend);
    // The array itself is put in order: a forge's backend hangs on it where its next page is.
    if (list) backend[name] = async (...args) => (await list(...args)).sort((a, b) => compare(titleOf(a), titleOf(b)));
  }
}
