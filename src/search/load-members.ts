import type { FacetName, Members } from './facets.ts';
import type { Pagefind } from './pagefind.ts';

/** Which pages bear each value of these facets. Asked once, so that choosing a value searches no more and counts are exact. */
export async function loadMembers(index: Pagefind, names: readonly FacetName[]): Promise<Members> {
  const values = await index.filters();
  const members = await Promise.all(
    names.map(async (name) => {
      const bearers = await Promise.all(
        Object.keys(values[name] ?? {}).map(async (value) => {
          const { results } = await index.search(null, { filters: { [name]: value } });
          return [value, new Set(results.map(({ id }) => id))] as const;
        }),
      );
      return [name, new Map(bearers)] as const;
    }),
  );
  return Object.fromEntries(members);
}
