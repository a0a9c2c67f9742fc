/**
 * The dialect, once: the same list for `.md`, `.mdx`, the checks and the CMS preview. Order matters: the text is read,
 * its notations resolved, its HTML made safe, and only then dressed for readers.
 */
import remarkGfm from 'remark-gfm';
import type { Pluggable } from 'unified';
import type { DialectContext } from './context.ts';
import { rehypeAccessible } from './rehype-accessible.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeSafe } from './rehype-safe.ts';
import { rehypeTerms } from './rehype-terms.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkContainerBlocks } from './remark-container-blocks.ts';
import { remarkContainers } from './remark-containers.ts';
import { remarkMedia } from './remark-media.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkWikilinks } from './remark-wikilinks.ts';

export interface Dialect {
  remarkPlugins: Pluggable[];
  rehypePlugins: Pluggable[];
}

/** The plugins that read the dialect, without meaning: enough to check a text. */
export const syntaxPlugins: Pluggable[] = [[remarkGfm, { singleTilde: false }], remarkContainers];

/** The plugins that print a page of the wiki that `context` describes. */
export function buildDialect(context: DialectContext): Dialect {
  return {
    remarkPlugins: [
      ...syntaxPlugins,
      [remarkNotes, context],
      [remarkWikilinks, context],
      [remarkContainerBlocks, context],
      [remarkMedia, context],
    ],
    rehypePlugins: [
      rehypeSafe,
      [rehypePictures, context],
      [rehypeLinks, context],
      rehypeAccessible,
      rehypeHeadings,
      [rehypeTerms, context],
      rehypeTypography,
    ],
  };
}
