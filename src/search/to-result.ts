import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { toRuns, withoutTitle, type Run } from './excerpt-runs.ts';
import type { PagefindPage } from './pagefind.ts';

/** Parts of a page shown under it. */
const SECTIONS = 3;

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
  const restore = (text: string): string =>
    toRuns(text, spelt)
      .map(({ text: piece }) => piece)
      .join('');
  const sections = parts
    .filter(({ anchor }) => anchor)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS);
  return {
    url,
    collection,
    kind: restore(kind),
    title: restore(title),
    place: restore(place),
    date: date ? typeset(formatEdtf(date)) : '',
    excerpt: toRuns(withoutTitle(excerpt, title), spelt),
    sections: sections.map((part) => ({
      url: part.url,
      title: restore(part.title),
      excerpt: toRuns(withoutTitle(part.excerpt, part.title), spelt),
    })),
  };
}
