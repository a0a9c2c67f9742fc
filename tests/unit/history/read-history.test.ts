import { afterEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { makeHistory, type HistoryRepository, type TestCommit } from '../../support/history-repository.ts';

let repository: HistoryRepository | undefined;
afterEach(() => repository?.remove());

/** What happened to each page, by its address: « 1 created Message », the oldest first. */
async function tell(commits: TestCommit[]): Promise<Record<string, string[]>> {
  repository = makeHistory(commits, { checkout: true });
  const history = await readHistory(repository.root);
  if (!history.known) throw new Error(history.reason);
  return Object.fromEntries(
    history.entries.map(({ collection, slug, revisions }) => [
      `${collection}/${slug}`,
      revisions.map(({ number, kind, commit }) => `${number} ${kind} ${commit.subject}`),
    ]),
  );
}

const term = (text: string): string =>
  `---\ntitle: Terme\n---\n\n${text}\n\nUn paragraphe assez long pour que git reconnaisse ce fichier.\n`;
const A = 'content/terms/a.md';
const B = 'content/terms/b.md';

describe('the history of pages', () => {
  it('lists the changes of each page, the first first, and nothing of other files', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.'), [B]: term('Autre.'), 'README.md': 'Un', 'content/media/terms/a.txt': 'x' } },
      { message: 'Corrige', files: { [A]: term('Deux.') } },
      { message: 'Hors du contenu', files: { 'README.md': 'Deux' } },
    ]);
    expect(told).toEqual({ 'terms/a': ['1 created Écrit', '2 changed Corrige'], 'terms/b': ['1 created Écrit'] });
  });

  it('follows a page that moves twice, from one collection to another', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Renomme', files: { [A]: null, [B]: term('Un.') } },
      { message: 'Range', files: { [B]: null, 'content/practices/b.md': term('Un, et deux.') } },
    ]);
    expect(told).toEqual({ 'practices/b': ['1 created Écrit', '2 moved Renomme', '3 changed Range'] });
  });

  it('gives a change made beside a move, in another branch, to the page that moved', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Renomme', parents: [0], files: { [A]: null, [B]: term('Un.') } },
      { message: 'Corrige', parents: [0], files: { [A]: term('Deux.') } },
      { message: 'Réunit', parents: [1, 2], files: { [A]: null, [B]: term('Deux.') } },
    ]);
    expect(Object.keys(told)).toEqual(['terms/b']);
    expect(told['terms/b']?.map((line) => line.slice(2)).sort()).toEqual([
      'changed Corrige',
      'created Écrit',
      'merged Réunit',
      'moved Renomme',
    ]);
  });

  it('keeps two histories apart when one page leaves a name and another takes it at once', async () => {
    const other = `---\ntitle: Autre\n---\n\nTout autre chose, qui ne ressemble en rien à la première page, ni par ses mots, ni par son sujet.\n`;
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Échange', files: { [A]: null, [B]: term('Un.') } },
      { message: 'Prend le nom', files: { [A]: other } },
    ]);
    expect(told).toEqual({ 'terms/b': ['1 created Écrit', '2 moved Échange'], 'terms/a': ['1 created Prend le nom'] });
  });

  it('gives the name of a page that was removed to the one that takes it later', async () => {
    const told = await tell([
      { message: 'Écrit A', files: { [A]: term('Un.') } },
      { message: 'Écrit B', files: { [B]: '---\ntitle: Autre\n---\n\nRien de semblable ici, ni de près ni de loin.\n' } },
      { message: 'Retire B', files: { [B]: null } },
      { message: 'Renomme', files: { [A]: null, [B]: term('Un.') } },
    ]);
    expect(told).toEqual({ 'terms/b': ['1 created Écrit A', expect.stringMatching(/^2 \w+ Renomme$/u)] });
  });

  it('knows which page has a name now, of those that bore it in other kinds of files', async () => {
    await tell([
      { message: 'Écrit A', files: { [A]: term('Un.') } },
      { message: 'Écrit B', files: { [B]: '---\ntitle: Autre\n---\n\nRien de semblable ici, ni de près ni de loin.\n' } },
      { message: 'Retire B', files: { [B]: null } },
      { message: 'Renomme', files: { [A]: null, 'content/terms/b.mdx': term('Un.') } },
    ]);
    const history = await readHistory(repository?.root ?? '');
    expect(history.known && history.entries.map(({ path, isReplaced }) => [path, isReplaced])).toEqual([
      ['content/terms/b.mdx', undefined],
      [B, true],
    ]);
  });

  it('credits what each branch wrote, and names a merge only where it joins two texts of one page', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.'), [B]: term('Autre.') } },
      { message: 'À gauche', parents: [0], files: { [A]: `${term('Un.')}\nÀ gauche.\n` } },
      { message: 'À droite', parents: [0], files: { [A]: term('Un, à droite.'), [B]: term('Autre, à droite.') } },
      { message: 'Réunit', parents: [1, 2], files: { [A]: `${term('Un, à droite.')}\nÀ gauche.\n`, [B]: term('Autre, à droite.') } },
    ]);
    expect(told['terms/a']?.at(-1)).toBe('4 merged Réunit');
    expect(told['terms/a']?.map((line) => line.slice(2)).sort()).toEqual([
      'changed À droite',
      'changed À gauche',
      'created Écrit',
      'merged Réunit',
    ]);
    expect(told['terms/b']).toEqual(['1 created Écrit', '2 changed À droite']);
  });

  it('tells a squash as one change', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Brouillon', parents: [0], files: { [A]: term('Deux.') } },
      { message: 'Réunit la branche', parents: [0], files: { [A]: term('Deux, mieux.') } },
    ]);
    expect(told).toEqual({ 'terms/a': ['1 created Écrit', '2 changed Réunit la branche'] });
  });

  it('goes on with a page that was removed and came back', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Retire', files: { [A]: null } },
      { message: 'Rétablit', files: { [A]: term('Un.') } },
    ]);
    expect(told).toEqual({ 'terms/a': ['1 created Écrit', '2 withdrawn Retire', '3 restored Rétablit'] });
  });

  it('keeps a page that is gone', async () => {
    const told = await tell([
      { message: 'Écrit', files: { [A]: term('Un.') } },
      { message: 'Retire', files: { [A]: null } },
    ]);
    expect(told).toEqual({ 'terms/a': ['1 created Écrit', '2 withdrawn Retire'] });
  });

  it('knows one page under the two ways of writing its accents', async () => {
    const [composed, decomposed] = ['content/terms/économie.md', 'content/terms/économie.md'].map((path, index) =>
      path.normalize(index === 0 ? 'NFC' : 'NFD'),
    ) as [string, string];
    const told = await tell([
      { message: 'Écrit', files: { [decomposed]: term('Un.') } },
      { message: 'Recompose', files: { [decomposed]: null, [composed]: term('Un.') } },
      { message: 'Corrige', files: { [composed]: term('Deux.') } },
    ]);
    expect(told).toEqual({ 'terms/économie': ['1 created Écrit', '2 changed Corrige'] });
  });

  it('reads names with spaces, quotes and brackets', async () => {
    const told = await tell([{ message: 'Écrit', files: { 'content/terms/un "mot" [à part].md': term('Un.') } }]);
    expect(told).toEqual({ 'terms/un "mot" [à part]': ['1 created Écrit'] });
  });

  it('orders by descent, whatever the clocks said', async () => {
    const told = await tell([
      { message: 'Premier', date: '2031-05-01T10:00:00Z', files: { [A]: term('Un.') } },
      { message: 'Deuxième', date: '2019-05-01T10:00:00Z', files: { [A]: term('Deux.') } },
      { message: 'Troisième', date: '2026-05-01T10:00:00Z', files: { [A]: term('Trois.') } },
    ]);
    expect(told['terms/a']).toEqual(['1 created Premier', '2 changed Deuxième', '3 changed Troisième']);
  });
});

describe('what readers never saw', () => {
  const draft = term('Un secret.').replace('title', 'draft: true\ntitle');

  it('is not told: a page begins when it is published, and its drafts are nowhere', async () => {
    const told = await tell([
      { message: 'Brouillon', files: { [A]: draft, [B]: draft } },
      { message: 'Autre brouillon', files: { [A]: draft.replace('secret', 'grand secret') } },
      { message: 'Publie', files: { [A]: term('Un mot.') } },
      { message: 'Retire', files: { [A]: draft } },
      { message: 'Republie', files: { [A]: term('Deux mots.') } },
    ]);
    expect(told).toEqual({ 'terms/a': ['1 created Publie', '2 withdrawn Retire', '3 restored Republie'] });
    const history = await readHistory(repository?.root ?? '');
    expect(JSON.stringify(history)).not.toContain('secret');
  });
});
