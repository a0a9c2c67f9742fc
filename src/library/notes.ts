/** Calls and list of the sources of a page. */
import { noteOf, type Notebook } from '../markdown/notes.ts';
import { sourceStatuses } from '../model/options.ts';
import { toEntryPath, toNoteAnchor } from '../model/routes.ts';
import type { Note, NoteCall } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { dialectStrings } from '../ui/dialect.ts';
import { dataOf } from './wiki.ts';

/** Calls to the sources of these keys, numbered in the page's notebook. */
export function toCalls(keys: readonly string[], notebook: Notebook): NoteCall[] {
  return keys.map((key) => {
    const { number } = noteOf(notebook, key, true);
    return { number, href: `#${toNoteAnchor(key)}`, title: dialectStrings.source(number) };
  });
}

/** The list printed at the end of the page, in the order of the numbers. */
export function toNotes(notebook: Notebook, written: ReadonlyMap<string, string>): Note[] {
  return [...notebook.notes.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, key, isSource }) => {
      const data = dataOf('sources', key);
      if (!isSource || !data) return { number, id: toNoteAnchor(key), noteHtml: written.get(key) ?? '' };
      return {
        number,
        id: toNoteAnchor(key),
        source: {
          title: typeset(data.title),
          href: toEntryPath('sources', key),
          ...(data.url && { external: data.url }),
          publisher: typeset(data.publisher),
          date: formatEdtf(data.on),
          ...(data.status !== 'original' && { status: sourceStatuses[data.status].toLowerCase() }),
        },
      };
    });
}
