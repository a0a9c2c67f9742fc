import { unescapeHtml } from '../../text/escape-html.ts';

/** A built page as the search reads it. */
export interface PageText {
  title: string;
  description: string;
  kind: string;
  place: string;
  /** EDTF, empty when the page has none. */
  date: string;
  /** Values of the facets it bears, by the facet's name in an address. */
  filters: Record<string, string[]>;
  /** Its text as it is printed, from heading to heading; the first part has neither anchor nor title. */
  sections: Section[];
}

export interface Section {
  anchor: string;
  title: string;
  text: string;
}

const META = /<meta name="(recherche:[a-z]+|description)"[^>]* content="([^"]*)"/gu;
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gu;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose words stand apart from those around. */
const BLOCK = /^(?:p|li|ul|ol|dl|dt|dd|h[1-6]|div|section|article|table|tr|t[dh]|figure|figcaption|blockquote|aside|details|summary|br)$/u;
/** Where a block begins or ends, until the whole text is known: no page holds this sign. */
const EDGE = '\u0000';
const IGNORED = /\sdata-pagefind-ignore|\sclass="(?:[^"]*\s)?calls(?:\s[^"]*)?"/u;

/** What the search is told of a built page, or undefined when the page does not ask to be found (`data-pagefind-body`). */
export function readPage(html: string): PageText | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const meta = new Map<string, string[]>();
  for (const [, name = '', value = ''] of html.matchAll(META)) meta.set(name, [...(meta.get(name) ?? []), unescapeHtml(value)]);
  const single = (name: string): string => meta.get(`recherche:${name}`)?.[0] ?? '';
  const facts = new Set(['title', 'kind', 'place', 'date']);
  const filters = [...meta].flatMap(([name, values]) => {
    const key = name.replace('recherche:', '');
    return key === name || facts.has(key) ? [] : [[key, values] as const];
  });
  return {
    title: single('title'),
    description: meta.get('description')?.[0] ?? '',
    kind: single('kind'),
    place: single('place'),
    date: single('date'),
    filters: Object.fromEntries(filters),
    sections: readSections(html),
  };
}

function readSections(html: string): Section[] {
  const sections: Section[] = [{ anchor: '', title: '', text: '' }];
  // Depth inside an element, from the one that opens it; 0 is outside.
  let depth = 0;
  let ignored = 0;
  let heading: Section | undefined;
  for (const [piece, closes, name = '', attributes = ''] of html.matchAll(PIECE)) {
    const current = sections.at(-1) as Section;
    if (piece.startsWith('<') && piece.length > 1) {
      if (name === '' || VOID.has(name)) {
        if (BLOCK.test(name)) current.text += ' ';
        continue;
      }
      if (depth === 0 && !attributes.includes('data-pagefind-body')) continue;
      depth += closes ? -1 : 1;
      if (ignored > 0) ignored += closes ? -1 : 1;
      else if (!closes && (name === 'h1' || IGNORED.test(attributes))) ignored = 1;
      else if (/^h[2-6]$/u.test(name)) heading = closes ? undefined : openSection(sections, attributes);
      else if (name === 'dt' && closes) current.text += '\u00A0: ';
      else if (BLOCK.test(name)) current.text += EDGE;
    } else if (depth > 0 && ignored === 0) {
      const text = unescapeHtml(piece);
      if (heading) heading.title += text;
      else current.text += text;
    }
  }
  return sections
    .map(({ anchor, title, text }) => ({ anchor, title: tidy(title), text: tidy(partBlocks(text)) }))
    .filter(({ title, text }) => title || text);
}

function openSection(sections: Section[], attributes: string): Section {
  const section = { anchor: / id="([^"]*)"/u.exec(attributes)?.[1] ?? '', title: '', text: '' };
  sections.push(section);
  return section;
}

/** What does not end as a sentence (a title of a frame, a cell) stands apart from the block after it, which would otherwise go on with it. */
const partBlocks = (text: string): string =>
  text
    .replace(/^[\s\0]+|[\s\0]+$/gu, '')
    .replace(/(.)\s*\0[\s\0]*/gsu, (_, last: string) => (/[\p{L}\p{N})%€]/u.test(last) ? `${last} · ` : `${last} `));

/** Plain spaces are one; the no-break ones of French typography stay. */
const tidy = (text: string): string => text.replace(/[ \t\n\r]+/gu, ' ').trim();
