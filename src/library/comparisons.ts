/** Comparisons of versions, remembered from one build to the next with the titles that they name. */
import { compareVersions, type Comparison, type VersionText } from '../history/compare-versions.ts';
import { digest } from '../sources/digest.ts';
import { getMemory } from '../sources/memory.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { titleOf } from './content.ts';

interface Remembered {
  titles: [collection: CollectionName, slug: string, title: string | null][];
  comparison: Comparison;
}

/** What a reader sees change between two versions: as `compareVersions`, whose answer is not made twice. */
export function compare(before: VersionText | undefined, after: VersionText | undefined): Comparison {
  const key = digest(...[before, after].flatMap((version) => (version ? [version.path, version.text] : [''])));
  const name = `comparisons/${key.slice(0, 2)}/${key.slice(2)}`;
  const known = getMemory().read(name) as Remembered | undefined;
  if (known?.titles.every(([collection, slug, title]) => (titleOf(collection, slug) ?? null) === title)) return known.comparison;
  const titles: Remembered['titles'] = [];
  const comparison = compareVersions(before, after, (collection, slug) => {
    const title = titleOf(collection, slug);
    titles.push([collection, slug, title ?? null]);
    return title;
  });
  getMemory().write(name, { titles, comparison } satisfies Remembered);
  return comparison;
}
