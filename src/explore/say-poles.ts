import { exploreStrings as words } from '../ui/explore-strings.ts';
import { leadingRegions } from './leading-regions.ts';

/** Poles in one sentence, from the region of each: « 14 pôles, surtout en Occitanie (5), puis en Bretagne (3). » */
export function sayPoles(regions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  const inOrder = new Map([...counts].sort(([a], [b]) => a.localeCompare(b, 'fr')));
  return `${words.summary(regions.length, leadingRegions(inOrder), counts.size)}.`;
}
