/** The `[[…]]` notation, read without knowing what exists. */
export interface Wikilink {
  /** Title, alias or slug of the page called. */
  target: string;
  /** A heading of the page, as it is written there. */
  section?: string;
  /** Text shown instead of the target. */
  label?: string;
}

/** Matches one wikilink; group 1 is what stands between the brackets. Linear: no nested repetition. */
export const WIKILINK = /\[\[([^[\]\n]{1,300})\]\]/gu;

/** The parts of what stands between the brackets; undefined when it names nothing (`[[ ]]`, `[[|x]]`). */
export function parseWikilink(inner: string): Wikilink | undefined {
  const bar = inner.search(/\\?\|/u);
  const address = (bar === -1 ? inner : inner.slice(0, bar)).trim();
  const label =
    bar === -1
      ? ''
      : inner
          .slice(bar)
          .replace(/^\\?\|/u, '')
          .trim();
  const [target = '', section = ''] = address.split('#', 2).map((part) => part.trim());
  if (!target && !section) return undefined;
  return { target, ...(section && { section }), ...(label && { label }) };
}

/** What a reader sees of a wikilink. */
export const labelOf = (link: Wikilink): string => link.label ?? (link.target || link.section || '');

/** Marks that a wikilink reads as its own: a name that holds one cannot be written between `[[` and `]]`. */
export const LINK_MARKS = /[[\]|#\n]/u;
