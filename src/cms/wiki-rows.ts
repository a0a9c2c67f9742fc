import type { SourceFile } from '../sources/source-file.ts';

/** One entry of `wiki.json`: where it is, and what names it or proves something. */
export interface WikiRow {
  path: string;
  data: Record<string, unknown>;
}

const FIELDS = ['title', 'aliases', 'acronym', 'fullName', 'pole', 'evidence'];

/** What the contribution page needs to know of the published entries: as little as resolves names and prints evidence. */
export const toWikiRows = (files: Iterable<SourceFile>): WikiRow[] =>
  [...files].map(({ path, frontMatter }) => ({
    path,
    data: Object.fromEntries(FIELDS.filter((name) => name in frontMatter.data).map((name) => [name, frontMatter.data[name]])),
  }));
