import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../src/cms/decap.ts';
import { guardRemovals } from '../../../src/cms/guard-removals.ts';
import { openDrafts } from '../../../src/cms/read-drafts.ts';
import { toKnownWiki } from '../../../src/cms/known-wiki.ts';
import { toWikiRows } from '../../../src/cms/wiki-rows.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';

const IMAGE = 'content/media/guides/cantine/salle.jpg';
const [OWNER, OTHER] = ['content/guides/cantine.md', 'content/poles/phares.md'];
const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
const shows = '![La salle](../media/guides/cantine/salle.jpg)';

/** A forge that holds these pages, behind the guard; the site was built of the first ones. */
function openForge(built: Readonly<Record<string, string>>, now = built, waiting: string[] = []) {
  const written: string[] = [];
  const backend = {
    deleteFiles: async (paths: readonly string[]) => void written.push(...paths),
    persistMedia: async ({ path }: { path: string }) => void written.push(path),
  } as unknown as Required<Backend>;
  const files = Object.entries(built).flatMap(([path, text]) => parseSourceFile(path, text) ?? []);
  const wiki = toKnownWiki(toWikiRows(files, [IMAGE]));
  const drafts = openDrafts({ unpublishedEntries: async () => waiting } as unknown as Backend);
  guardRemovals(backend, { drafts, showing: async (image) => wiki.showing(image), published: async (path) => now[path] });
  return { backend, written };
}

describe('on a forge, an image that published pages show', () => {
  it.each([
    ['removed', (backend: Required<Backend>) => backend.deleteFiles([IMAGE], 'Supprime')],
    ['replaced', (backend: Required<Backend>) => backend.persistMedia({ path: IMAGE })],
  ] as const)('is not %s, and they are named', async (_, change) => {
    const { backend, written } = openForge({ [OWNER]: page('Cantine', shows), [OTHER]: page('Phares', `Voir ${shows}.`) });
    await expect(change(backend)).rejects.toThrow('« Cantine », « Phares »');
    expect(written).toEqual([]);
  });

  it('is known from what is published now, whatever the site was built of', async () => {
    const since = openForge({ [OWNER]: page('Cantine', 'Rien.') }, { [OWNER]: page('Cantine', shows) });
    await expect(since.backend.deleteFiles([IMAGE])).rejects.toThrow('« Cantine »');
    const before = openForge({ [OTHER]: page('Phares', shows) }, { [OTHER]: page('Phares', 'Rien.') });
    await before.backend.deleteFiles([IMAGE]);
    expect(before.written).toEqual([IMAGE]);
  });
});

it('on a forge, a page is not removed while a draft of it waits', async () => {
  const waiting = ['guides/cantine'];
  const { backend, written } = openForge({ [OWNER]: page('Cantine', shows) }, undefined, waiting);
  await expect(backend.deleteFiles([OWNER])).rejects.toThrow('Un brouillon de cette fiche attend');
  waiting.pop();
  await backend.deleteFiles([OWNER]);
  expect(written).toEqual([OWNER]);
});
