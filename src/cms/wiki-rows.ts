import type { SourceFile } from '../sources/source-file.ts';
import { listShown } from '../sources/shown-images.ts';
import { findRecommendations } from '../wiki/recommendations.ts';

/** One entry of `wiki.json`: where it is, and what names it or proves something. An image has a path only. */
export interface WikiRow {
  path: string;
  data?: Record<string, unknown>;
  /** Identifiers of the recommendations of a guide. */
  recommendations?: string[];
  /** Paths of the images that it shows. */
  images?: string[];
}

const FIELDS = ['title', 'aliases', 'acronym', 'fullName', 'pole', 'evidence'];

/**
 * What the contribution page needs to know of the published entries, and of the images at these paths: as little as
 * resolves names, prints evidence and checks an entry.
 */
export const toWikiRows = (files: Iterable<SourceFile>, media: readonly string[]): WikiRow[] => [
  ...[...files].map(({ path, collection, frontMatter, body, text }) => {
    const images = listShown(text);
    return {
      path,
      data: Object.fromEntries(FIELDS.filter((name) => name in frontMatter.data).map((name) => [name, frontMatter.data[name]])),
      ...(collection === 'guides' && { recommendations: findRecommendations(body).map(({ id }) => id) }),
      ...(images.length > 0 && { images }),
    };
  }),
  ...media.map((path) => ({ path })),
];
