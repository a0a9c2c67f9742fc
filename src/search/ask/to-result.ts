import { formatEdtf } from '../../text/edtf.ts';
import { typeset } from '../../text/typeset.ts';
import type { Card } from '../format.ts';
import { markText, toExcerpt, type Marker, type Run } from './excerpt.ts';

/** Sections of a page shown under it. */
const SECTIONS = 3;

/** A document as the search shows it: texts to print, none of them HTML. */
export interface SearchResult {
  /** Path from the site's folder, with its anchor. */
  path: string;
  /** Folder of the collection in `content/`, for the mark of its kind; empty for a page of the site. */
  collection: string;
  /** What it is, where it is, and when. */
  about: string[];
  title: Run[];
  excerpt: Run[];
  sections: { path: string; title: Run[]; excerpt: Run[] }[];
}

/** What is shown of a document that answers a question. */
export function toResult(card: Card, mark: Marker): SearchResult {
  const { path, collection, kind, title, within, place, date, description, sections } = card;
  const excerpts = sections.map(([anchor, heading, text], at) => {
    const inHeading = new Set(markText(heading, mark).flatMap(({ text: word, marked }) => (marked ? [word] : []))).size;
    return { at, anchor, heading, ...toExcerpt(text, mark), inHeading };
  });
  const opening = toExcerpt(description, mark);
  // The summary opens a page: it is shown unless a passage holds more of what was asked.
  const best = excerpts.reduce((most, next) => (next.found > most.found ? next : most), {
    ...opening,
    at: -1,
    anchor: '',
    found: opening.found,
  });
  const shown = best.runs.length > 0 ? best : { ...best, ...(excerpts[0] ?? {}) };
  const under = excerpts
    .filter(({ anchor, found, inHeading }) => anchor && found + inHeading > 0)
    .sort((a, b) => b.found + b.inHeading - (a.found + a.inHeading) || a.at - b.at)
    .slice(0, SECTIONS)
    .map(({ at, anchor, heading, runs }) => ({
      path: `${path.replace(/#.*$/u, '')}#${anchor}`,
      title: markText(heading, mark),
      // The excerpt above already shows it: the section gives its link.
      excerpt: at === best.at ? [] : runs,
    }));
  return {
    path,
    collection,
    about: [within ? `${kind} · ${within}` : kind, place, date ? typeset(formatEdtf(date)) : ''].filter(Boolean),
    title: markText(title, mark),
    excerpt: shown.runs,
    sections: under,
  };
}
