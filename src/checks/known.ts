/** What the whole wiki contains, for the checks of one page: names, sources, recommendations. */
import type { CollectionName } from '../model/collection-names.ts';
import { collectionNames } from '../model/collection-names.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { blankCode } from '../wiki/plain-text.ts';
import { buildTitleIndex, type Titled, type TitleIndex } from '../wiki/title-index.ts';

export interface Known {
  titles: TitleIndex;
  slugs: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** `guide#id` of every recommendation. */
  recommendations: ReadonlySet<string>;
  /** Whether a file of `content/media/` exists. */
  hasMedia(path: string): boolean;
}

const RECOMMENDATION = /^[ \t]*:{3,}recommandation[^\n{]*\{[^}\n]*#([\w-]+)[^}\n]*\}/gmu;

/** The knowledge of a whole content tree. */
export function buildKnown(files: readonly SourceFile[], hasMedia: (path: string) => boolean): Known {
  const slugs = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<CollectionName, Set<string>>;
  const recommendations = new Set<string>();
  for (const file of files) {
    if (isDraft(file)) continue;
    slugs[file.collection].add(file.slug);
    if (file.collection === 'guides') for (const id of findRecommendations(file.body)) recommendations.add(`${file.slug}#${id}`);
  }
  return { titles: buildTitleIndex(files.filter((file) => !isDraft(file)).map(toTitled)), slugs, recommendations, hasMedia };
}

/** Identifiers of the recommendations of a guide's body, in order. */
export function findRecommendations(body: string): string[] {
  return [...blankCode(body).matchAll(RECOMMENDATION)].map((match) => match[1] ?? '');
}

/** The names an entry answers to. */
export function toTitled(file: SourceFile): Titled {
  const { title, aliases, acronym, fullName } = file.frontMatter.data;
  const names = [...(Array.isArray(aliases) ? aliases : []), acronym, fullName].filter((name): name is string => typeof name === 'string');
  return { collection: file.collection, slug: file.slug, title: typeof title === 'string' ? title : file.slug, names };
}

/** Drafts are left out of the site, and links to them are links to a wanted page. */
export const isDraft = (file: SourceFile): boolean => file.frontMatter.data['draft'] === true;
