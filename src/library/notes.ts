/** Calls and list of the sources of a page. */
import { noteOf, type Notebook } from '../markdown/notes.ts';
import { sourceStatuses } from '../model/options.ts';
import { toEntryPath, toNoteAnchor } from '../model/routes.ts';
import type { Note, NoteCall } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { typeset } from '../text/typeset.ts';
import { dialectStrings } from '../ui/dialect.ts';
import { unavailableStrings } from '../ui/unavailable-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import { dataOf } from './content.ts';
import { getCorpus } from './corpus.ts';

/** Calls to the sources of these keys, numbered in the page's notebook. */
export function toCalls(keys: readonly string[], notebook: Notebook): NoteCall[] {
  return keys.map((key) => {
    const { number } = noteOf(notebook, key, true);
    return { number, href: `#${toNoteAnchor(number)}`, title: dialectStrings.source(number) };
  });
}

/** The list printed at the end of the page, in the order of the numbers. */
export function toNotes({ notes, written }: Notebook): Note[] {
  return [...notes.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, key, isSource }) => {
      const source = isSource ? toSource(key) : undefined;
      return { number, id: toNoteAnchor(number), ...(source ? { source } : { noteHtml: written.get(key) ?? escapeHtml(key) }) };
    });
}

/** The document of a key; one that the build set aside has its name and its page; undefined when there is none. */
function toSource(key: string): Note['source'] {
  const title = titleIn(getCorpus(), 'sources', key);
  if (title === undefined) return undefined;
  const data = dataOf('sources', key);
  return {
    title: typeset(title),
    href: toEntryPath('sources', key),
    ...(data?.url && { external: data.url }),
    publisher: data ? typeset(data.publisher) : unavailableStrings.note,
    date: data ? typeset(formatEdtf(data.on)) : '',
    ...(data && data.status !== 'original' && { status: sourceStatuses[data.status].toLowerCase() }),
  };
}
