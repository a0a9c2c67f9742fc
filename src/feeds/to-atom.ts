import { Feed } from 'feed';
import { escapeHtml } from '../text/escape-html.ts';
import { toXmlText } from '../text/xml-text.ts';

export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Absolute addresses: of the page it tells, and its own. */
  page: string;
  self: string;
  author: string;
  rights: string;
  /** When something was last told; in 1970, for a feed that tells nothing: the same site has the same feeds. */
  updated: Date;
  entries: AtomEntry[];
}

export interface AtomEntry {
  /** Stays the same whatever becomes of the site: a URN. */
  id: string;
  title: string;
  page: string;
  updated: Date;
  author: string;
  /** Sentences, as text. */
  sentences: string[];
  kind: string;
}

/**
 * The feed as an Atom document (RFC 4287). Every text is plain text and is escaped here: the library writes titles and
 * contents as HTML.
 */
export function toAtom({ title, subtitle, page, self, author, rights, updated, entries }: AtomFeed): string {
  const feed = new Feed({
    id: self,
    title: clean(title),
    description: clean(subtitle),
    link: page,
    feedLinks: { atom: self },
    updated,
    generator: false,
    author: { name: clean(author) },
    copyright: clean(rights),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      title: escapeHtml(clean(entry.title)),
      link: entry.page,
      date: entry.updated,
      author: [{ name: clean(entry.author) }],
      content: entry.sentences.map((sentence) => `<p>${escapeHtml(clean(sentence))}</p>`).join('\n'),
      category: [{ term: clean(entry.kind) }],
    });
  return feed.atom1();
}

const clean = (text: string): string => toXmlText(text).trim();
