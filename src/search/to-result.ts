import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { toRuns, withoutTitle, type Run } from './excerpt-runs.ts';
import type { PagefindPage } from './pagefind.ts';

/** Parts of a page shown under it. */
const SECTIONS = 3;
/** Characters on each side that tell two occurrences of a word apart. */
const AROUND = 16;

/** A page as the search shows it: texts to print, none of them HTML. */
export interface SearchResult {
  url: string;
  /** Folder of the collection in `content/`, for the mark of its kind; absent for a page of the site. */
  collection: string | undefined;
  kind: string;
  title: string;
  place: string;
  date: string;
  excerpt: Run[];
  sections: { url: string; title: string; excerpt: Run[] }[];
}

/** A page of the index as it is shown, its typography restored. */
export function toResult({ url, meta, excerpt, sub_results: parts }: PagefindPage): SearchResult {
  const { title = '', collection, kind = '', place = '', date, ligatures = '' } = meta;
  const spelt = ligatures.split(' ').filter(Boolean);
  const restore = (text: string): string => textOf(toRuns(text, spelt));
  const shown = toRuns(withoutTitle(excerpt, title), spelt);
  const sections = parts
    .filter(({ anchor }) => anchor)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS)
    .map((part) => ({ url: part.url, title: restore(part.title), excerpt: toRuns(withoutTitle(part.excerpt, part.title), spelt) }));
  return {
    url,
    collection,
    kind: restore(kind),
    title: restore(title),
    place: restore(place),
    date: date ? typeset(formatEdtf(date)) : '',
    excerpt: shown,
    // Where the excerpt comes from is worth a link, not a second reading.
    sections: sections.map((part) => (repeats(part.excerpt, shown) ? { ...part, excerpt: [] } : part)),
  };
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Whether the first found words of an excerpt, with what stands around them, are already in another. */
function repeats(runs: readonly Run[], other: readonly Run[]): boolean {
  const at = runs.findIndex(({ marked }) => marked);
  const around = [runs[at - 1]?.text.slice(-AROUND), runs[at]?.text, runs[at + 1]?.text.slice(0, AROUND)].join('');
  return textOf(other).includes(around.replaceAll('…', '').trim());
}
