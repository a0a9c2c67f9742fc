/** Who answers to which name: titles, aliases, acronyms, full names and slugs of every entry. */
import type { CollectionName } from '../model/collection-names.ts';
import { foldForIndex, foldKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

export interface Titled {
  collection: CollectionName;
  slug: string;
  title: string;
  /** Other names: aliases, acronym, full name. */
  names: readonly string[];
}

export interface TitleIndex {
  /** For each folded name, the entries that bear it, the best claim first kept with its rank. */
  byKey: ReadonlyMap<string, readonly { entry: Titled; rank: number }[]>;
  titles: readonly string[];
}

export type Resolution =
  | { status: 'found'; entry: Titled }
  | { status: 'ambiguous'; entries: Titled[] }
  | { status: 'missing'; readonly suggestion: string | undefined };

/** The index of a whole wiki. A title outranks an alias, an alias a slug; a source only answers when no page does. */
export function buildTitleIndex(entries: Iterable<Titled>): TitleIndex {
  const byKey = new Map<string, { entry: Titled; rank: number }[]>();
  const titles: string[] = [];
  for (const entry of entries) {
    const weight = entry.collection === 'sources' ? 3 : 0;
    if (entry.collection !== 'sources') titles.push(entry.title);
    const claims = [
      [entry.title, 0],
      ...entry.names.map((name) => [name, 1] as const),
      [entry.slug, 2],
      [`${entry.collection}/${entry.slug}`, 0],
    ] as const;
    for (const [name, rank] of claims) {
      const claimants = byKey.get(foldKey(name)) ?? [];
      const known = claimants.find((claim) => claim.entry === entry);
      if (known) known.rank = Math.min(known.rank, rank + weight);
      else claimants.push({ entry, rank: rank + weight });
      byKey.set(foldKey(name), claimants);
    }
  }
  return { byKey, titles };
}

/**
 * The entry a name leads to; several when two entries have the same claim; the nearest title when none has. Two names
 * equal but for their accents are told apart by their spelling: « Marché » and « Marche » each lead to their page.
 */
export function resolveTitle(index: TitleIndex, name: string): Resolution {
  const claims = index.byKey.get(foldKey(name)) ?? [];
  const best = Math.min(...claims.map((claim) => claim.rank));
  const claimants = claims.filter((claim) => claim.rank === best).map((claim) => claim.entry);
  const spelt = claimants.filter(({ title, names }) => [title, ...names].some((own) => toSpelling(own) === toSpelling(name)));
  const entries = spelt.length > 0 ? spelt : claimants;
  if (entries.length > 1) return { status: 'ambiguous', entries };
  if (entries[0]) return { status: 'found', entry: entries[0] };
  return {
    status: 'missing',
    // Every title is compared: only who says it to somebody pays for it.
    get suggestion() {
      return nearest(name, index.titles);
    },
  };
}

/** How a name is spelt, accents included; letter case and the kind of apostrophe count for nothing. */
const toSpelling = (name: string): string => foldForIndex(name).normalize('NFC').toLowerCase();
