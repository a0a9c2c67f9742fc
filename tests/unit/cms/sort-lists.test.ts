import { expect, it } from 'vitest';
import type { Backend } from '../../../src/cms/decap.ts';
import { sortLists } from '../../../src/cms/sort-lists.ts';

it('entries are listed in the order of their titles, as in a French dictionary, and what hangs on the list stays', async () => {
  const titles = ['Zones', '"Économie"', "L'été", 'eau 10', 'eau 2', 'Écarts'];
  const listed = Object.assign(
    titles.map((title, index) => ({ file: { path: `${index}.md` }, data: `---\ntitle: ${title}\n---\n` })),
    { next: 'page 2' },
  );
  const backend = { entriesByFolder: async () => listed } as unknown as Backend;
  sortLists(backend);
  const sorted = await backend.entriesByFolder?.('content/terms', 'md', 1);
  expect(sorted?.map(({ data }) => /title: (.*)/u.exec(data ?? '')?.[1])).toEqual([
    'eau 2',
    'eau 10',
    'Écarts',
    '"Économie"',
    "L'été",
    'Zones',
  ]);
  expect(sorted).toBe(listed);
});
