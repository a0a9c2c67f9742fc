import type { Members } from './facets.ts';
import type { FoundPage } from './find.ts';

/** The pages by year, latest first; those without a date last, in the order they had. */
export function latestFirst(pages: readonly FoundPage[], members: Members): FoundPage[] {
  const years = new Map<string, number>();
  for (const [year, ids] of members.annee ?? []) for (const id of ids) years.set(id, Number(year));
  return [...pages].sort((a, b) => (years.get(b.hit.id) ?? 0) - (years.get(a.hit.id) ?? 0));
}
