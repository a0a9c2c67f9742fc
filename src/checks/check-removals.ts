/** Pages that are gone while others still cite them. */
import { findReferences } from '../sources/references.ts';
import { toFullText } from '../sources/prose.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { buildCitations } from '../wiki/citations.ts';
import { isDraft, titleOf, toTitled } from '../wiki/corpus.ts';
import { findWikilinks, keyOf } from '../wiki/link-graph.ts';
import { buildRedirects } from '../wiki/redirects.ts';
import { buildTitleIndex, resolveTitle } from '../wiki/title-index.ts';
import { toIssue, type Issue } from './issue.ts';

/**
 * One issue for each page removed that a page of `files` cites. `removed` are entries as they were, published then and
 * not now. A page whose old address or name leads to another is renamed or merged, not removed: nothing is said of it.
 */
export function checkRemovals(removed: readonly SourceFile[], files: readonly SourceFile[]): Issue[] {
  const published = files.filter((file) => !isDraft(file));
  const moved = new Set(buildRedirects(published).redirects.map(({ collection, from }) => keyOf({ collection, slug: from })));
  const gone = removed.filter((file) => !moved.has(keyOf(file)));
  if (gone.length === 0) return [];
  const citedBy = new Map(gone.map((file) => [keyOf(file), new Set<string>()]));
  const names = buildTitleIndex(published.map(toTitled));
  const formerNames = buildTitleIndex(gone.map(toTitled));
  const calls = buildCitations(published);
  for (const file of published) {
    const { collection, frontMatter, path } = file;
    for (const { to, slug } of findReferences(collection, frontMatter.data)) citedBy.get(keyOf({ collection: to, slug }))?.add(path);
    for (const { link } of findWikilinks(toFullText(file))) {
      if (!link.target || resolveTitle(names, link.target).status !== 'missing') continue;
      const former = resolveTitle(formerNames, link.target);
      if (former.status === 'found') citedBy.get(keyOf(former.entry))?.add(path);
    }
  }
  return gone.flatMap((file) => {
    const called = file.collection === 'sources' ? (calls.get(file.slug) ?? []).map(({ path }) => path) : [];
    const citing = [...new Set([...(citedBy.get(keyOf(file)) ?? []), ...called])].sort();
    return citing.length === 0 ? [] : [toIssue('page-supprimee', { file: file.path, line: 1, column: 1 }, titleOf(file), citing)];
  });
}
