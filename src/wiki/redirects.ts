/** Old names of a page as addresses that lead to it: a function of the aliases, so that a link once given never dies. */
import type { CollectionName } from '../model/collection-names.ts';
import { isHome, isReserved } from '../model/routes.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { toSlug } from '../text/slug.ts';
import { keyOf } from './link-graph.ts';

export interface Redirect {
  collection: CollectionName;
  /** Slug of the old address, in the same collection. */
  from: string;
  /** Slug of the page. */
  to: string;
}

/** An alias whose address is already somebody's: the page that stands there, or the first page that claims it. */
export interface Dispute {
  file: SourceFile;
  alias: string;
  /** Place of the alias in the front matter. */
  path: ['aliases', number];
  holder: SourceFile;
}

/**
 * The redirects of published entries. An alias never stands over a page nor over a reserved address, and always leads to
 * the page itself, so that there is no chain; those that would are given as disputes.
 */
export function buildRedirects(files: readonly SourceFile[]): { redirects: Redirect[]; disputes: Dispute[] } {
  const holders = new Map(files.map((file) => [keyOf(file), file]));
  const redirects: Redirect[] = [];
  const disputes: Dispute[] = [];
  for (const file of files) {
    for (const [index, alias] of aliasesOf(file).entries()) {
      const from = toSlug(alias);
      const key = keyOf({ collection: file.collection, slug: from });
      const holder = holders.get(key);
      if (from === '' || holder === file || isReserved(file.collection, from) || isHome(file.collection, from)) continue;
      if (holder) disputes.push({ file, alias, path: ['aliases', index], holder });
      else {
        holders.set(key, file);
        redirects.push({ collection: file.collection, from, to: file.slug });
      }
    }
  }
  return { redirects, disputes };
}

/** Aliases of an entry; what is no text is left to the schema. */
function aliasesOf({ frontMatter }: SourceFile): string[] {
  const { aliases } = frontMatter.data;
  return Array.isArray(aliases) ? aliases.map((alias) => (typeof alias === 'string' ? alias : '')) : [];
}
