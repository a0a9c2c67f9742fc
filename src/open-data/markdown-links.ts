import { toHeadingAnchor } from '../model/page-anchors.ts';
import { toEntryPath } from '../model/routes.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { site } from '../site.ts';
import { titleIn, type Corpus } from '../wiki/corpus.ts';
import { findWikilinks } from '../wiki/link-graph.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import { labelOf } from '../wiki/wikilink.ts';

/** How a text written in the dialect names other entries once it has left the wiki. */
export interface MarkdownLinks {
  /** The text with its wikilinks as plain links; one that leads to no single page keeps its words. */
  inText(text: string): string;
  /** A link to an entry; a call to it when it is a source. */
  toEntry(collection: CollectionName, slug: string): string;
}

const absolute = (path: string): string => new URL(path, site.url).href;
const escape = (label: string): string => label.replace(/[[\]]/gu, '\\$&');

/** The links of a wiki, absolute. */
export function markdownLinks(corpus: Corpus): MarkdownLinks {
  const link = (collection: CollectionName, slug: string, label: string, anchor?: string) =>
    `[${escape(label)}](${absolute(toEntryPath(collection, slug, anchor))})`;
  return {
    toEntry: (collection, slug) =>
      collection === 'sources' ? `[^${slug}]` : link(collection, slug, titleIn(corpus, collection, slug) ?? slug),
    inText: (text) =>
      // From the last, so that the offsets of the others hold.
      findWikilinks(text).reduceRight((current, { link: wikilink, offset }) => {
        const resolution = resolveTitle(corpus.titles, wikilink.target);
        const label = labelOf(wikilink);
        const { section } = wikilink;
        const printed =
          resolution.status === 'found'
            ? link(resolution.entry.collection, resolution.entry.slug, label, section && toHeadingAnchor(section))
            : label;
        return current.slice(0, offset) + printed + current.slice(current.indexOf(']]', offset) + 2);
      }, text),
  };
}
