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

/** Of the last comparison that ends on a version: several pages show it. Held as long as memory allows: those of a long history would fill it. */
const held = new WeakMap<VersionText, { before: VersionText | undefined; remembered: WeakRef<Remembered> }>();

/** What a reader sees change between two versions: as `compareVersions`, whose answer is not made twice. */
export function compare(before: VersionText | undefined, after: VersionText | undefined): Comparison {
  const last = after && held.get(after);
  const remembered = (last?.before === before && recall(last?.remembered.deref())) || remember(before, after);
  if (after) held.set(after, { before, remembered: new WeakRef(remembered) });
  return remembered.comparison;
}

/** What is remembered, if the titles that it names are still those. */
const recall = (remembered: Remembered | undefined): Remembered | undefined =>
  remembered?.titles.every(([collection, slug, title]) => (titleOf(collection, slug) ?? null) === title) ? remembered : undefined;

function remember(before: VersionText | undefined, after: VersionText | undefined): Remembered {
  const key = digest(...[before, after].flatMap((version) => (version ? [version.path, version.text] : [''])));
  const name = `comparisons/${key.slice(0, 2)}/${key.slice(2)}`;
  const known = recall(getMemory().read(name) as Remembered | undefined);
  if (known) return known;
  const titles: Remembered['titles'] = [];
  const comparison = compareVersions(before, after, (collection, slug) => {
    const title = titleOf(collection, slug);
    titles.push([collection, slug, title ?? null]);
    return title;
  });
  const made = { titles, comparison };
  getMemory().write(name, made);
  return made;
}
