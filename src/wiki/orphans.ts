import { findReferences } from '../sources/references.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { buildCitations } from './citations.ts';
import type { Corpus } from './corpus.ts';
import { keyOf } from './link-graph.ts';

/** Published entries that no other cites, in a text or in a field. The site's own pages are reached by its menus. */
export function findOrphans({ files, links }: Corpus): SourceFile[] {
  const cited = new Set<string>(links.backlinks.keys());
  for (const slug of buildCitations(files.values()).keys()) cited.add(keyOf({ collection: 'sources', slug }));
  for (const file of files.values())
    for (const { to, slug } of findReferences(file.collection, file.frontMatter.data))
      if (to !== file.collection || slug !== file.slug) cited.add(keyOf({ collection: to, slug }));
  return [...files.values()].filter((file) => file.collection !== 'pages' && !cited.has(keyOf(file)));
}
