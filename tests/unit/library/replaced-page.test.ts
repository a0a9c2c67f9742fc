import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetMarks, markOf, noteReads } from '../../../src/sources/reads.ts';
import { makeHistory, type HistoryRepository } from '../../support/history-repository.ts';

const alice = { name: 'Alice', email: 'alice@exemple.invalid' };
const first = '---\ntitle: La SCIC d’Alice\n---\n\nUn premier texte, écrit par Alice, que personne ne reprend.\n';
const second = '---\ntitle: La société coopérative\n---\n\nTout autre chose : des parts, des voix et des collèges.\n';
const SCIC = 'content/terms/scic.md';
const LONG = 'content/terms/societe-cooperative.md';

let repository: HistoryRepository;
beforeEach(() => {
  repository = makeHistory(
    [
      { message: 'Écrit', author: alice, files: { [SCIC]: first, 'README.md': 'Un' } },
      { message: 'Précise', author: alice, files: { [SCIC]: `${first}\nEt une phrase de plus.\n` } },
      { message: 'Écrit l’autre', files: { [LONG]: second } },
      { message: 'Retire', author: alice, files: { [SCIC]: null } },
      { message: 'Renomme', files: { [LONG]: null, [SCIC]: second } },
    ],
    { checkout: true },
  );
  vi.spyOn(process, 'cwd').mockReturnValue(repository.root);
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  repository.remove();
});

/** As a build of this wiki reads it: with modules of its own. */
async function load() {
  vi.resetModules();
  forgetMarks();
  const { getChangesPage } = await import('../../../src/library/changes-page.ts');
  const { getCollectionFeed } = await import('../../../src/library/feeds.ts');
  return { getChangesPage, getCollectionFeed };
}

describe('a page whose name another took', () => {
  it('keeps its own title, and leads nowhere', async () => {
    const { getChangesPage, getCollectionFeed } = await load();
    const rows = (await getChangesPage()).days.flatMap((day) => day.rows);
    expect(rows.map(({ subject, label, href, compareHref }) => [subject, label, href, compareHref])).toEqual([
      ['Renomme', 'La société coopérative', '/glossaire/scic/', undefined],
      ['Retire', 'La SCIC d’Alice', undefined, undefined],
      ['Écrit l’autre', 'La société coopérative', '/glossaire/scic/', undefined],
      ['Précise', 'La SCIC d’Alice', undefined, undefined],
      ['Écrit', 'La SCIC d’Alice', undefined, undefined],
    ]);
    const { entries } = await getCollectionFeed('terms');
    expect(entries.map(({ page }) => new URL(page).pathname)).toEqual([
      '/glossaire/scic/',
      '/wiki/changements/',
      '/glossaire/scic/',
      '/wiki/changements/',
      '/wiki/changements/',
    ]);
  });

  it('is part of what the list of changes is kept for: its author may take another name', async () => {
    const { getChangesPage } = await load();
    const { reads } = await noteReads(getChangesPage);
    const marks = async () => Promise.all(reads.map((read) => markOf(read)));
    const before = await marks();
    writeFileSync(join(repository.root, '.mailmap'), 'Anonyme <alice@exemple.invalid>\n');
    await load();
    expect(await marks()).not.toEqual(before);
  });
});
