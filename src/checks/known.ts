/** What the whole wiki contains, for the checks of one page: names, sources, recommendations. */
import type { CollectionName } from '../model/collection-names.ts';
import { collectionNames } from '../model/collection-names.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { foldKey } from '../text/fold.ts';
import { isDraft, toTitled } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { findRecommendations } from '../wiki/recommendations.ts';
import { buildTitleIndex, type TitleIndex } from '../wiki/title-index.ts';

export interface Known {
  titles: TitleIndex;
  slugs: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** `collection/slug` of the entries that are written and not published yet. */
  drafts: ReadonlySet<string>;
  /** `guide#id` of every recommendation. */
  recommendations: ReadonlySet<string>;
  /** Folded words of the titles and names of entries: an acronym that is part of a name needs no explanation. */
  words: ReadonlySet<string>;
  /** Whether a file of `content/media/` exists. */
  hasMedia(path: string): boolean;
}

/** The knowledge of a whole content tree. */
export function buildKnown(files: readonly SourceFile[], hasMedia: (path: string) => boolean): Known {
  const slugs = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<CollectionName, Set<string>>;
  const recommendations = new Set<string>();
  for (const file of files) {
    if (isDraft(file)) continue;
    slugs[file.collection].add(file.slug);
    if (file.collection === 'guides') for (const { id } of findRecommendations(file.body)) recommendations.add(`${file.slug}#${id}`);
  }
  const titled = files.filter((file) => !isDraft(file)).map(toTitled);
  const names = titled.filter(({ collection }) => collection !== 'sources').flatMap(({ title, names }) => [title, ...names]);
  const words = new Set(names.flatMap((name) => foldKey(name).split(' ')));
  const drafts = new Set(files.filter(isDraft).map(keyOf));
  return { titles: buildTitleIndex(titled), slugs, drafts, recommendations, words, hasMedia };
}
