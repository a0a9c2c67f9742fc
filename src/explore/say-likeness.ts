import { sectors } from '../model/options.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import type { Likeness } from './similar-poles.ts';

const words = exploreStrings.comparer;

/** Why two poles look alike, in words: « mêmes secteurs : Culture et Énergie ; même région ». */
export function sayLikeness(
  { sectors: shared, practices, region, form, sizes }: Likeness,
  practiceTitle: (slug: string) => string,
): string {
  const reasons = [
    shared.length > 0 && words.reasons.sectors(shared.map((sector) => sectors[sector as keyof typeof sectors])),
    practices.length > 0 && words.reasons.practices(practices.map(practiceTitle)),
    region && words.reasons.region,
    form && words.reasons.form,
    sizes.length > 0 && words.reasons.sizes(sizes),
  ];
  return typeset(reasons.filter(Boolean).join(' ; '));
}
