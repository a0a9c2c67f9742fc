import { describe, expect, it, vi } from 'vitest';
import { noChecks, openRepository } from '../../support/repository.ts';
import { useRepository } from '../../support/use-repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';
const OTHER = 'content/guides/un-autre.md';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const here = useRepository({ [GUIDE]: guide('Premier texte.'), [OTHER]: guide('Autre texte.'), 'notes.txt': 'au développeur\n' });
const { save, publish, status } = here;

describe('a draft', () => {
  it('lives on its own branch and leaves the published text alone', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.') });
    expect(here.repository.git('show', `cms/guides/un-guide:${GUIDE}`)).toContain('Brouillon.');
    expect(here.repository.read(GUIDE)).toContain('Premier texte.');
    expect(here.repository.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    expect(status()).toBe('');
  });

  it('is signed by the team when the computer’s git knows nobody', async () => {
    for (const name of ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']) vi.stubEnv(name, '/dev/null');
    await here.server.close();
    here.server = await openRepository(here.repository);
    vi.unstubAllEnvs();
    await save({ slug: 'neuf', text: guide('Neuf.'), opened: null });
    expect(here.repository.git('log', '-1', '--format=%an', 'cms/guides/neuf')).toBe('Équipe du wiki');
  });

  it('is listed with its own files only, even when the branch has moved since', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.') });
    here.repository.write(OTHER, guide('Publié entre-temps.'));
    here.repository.commit('Change un autre guide');
    const { answer } = await here.server.answer({ action: 'unpublishedEntry', params: { branch: 'main', id: 'guides/un-guide' } });
    expect(answer.body).toMatchObject({ slug: 'un-guide', status: 'draft', diffs: [{ path: GUIDE }] });
    expect((answer.body as { diffs: unknown[] }).diffs).toHaveLength(1);
  });

  it('is read from git, with no branch checked out: the CMS reads every one each time that it opens', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.') });
    const switches = () => here.repository.git('-C', '.decap/worktree', 'reflog', 'HEAD').split('\n').length;
    const before = switches();
    const draft = { branch: 'main', collection: 'guides', slug: 'un-guide' };
    const { answer } = await here.server.answer({ action: 'unpublishedEntryDataFile', params: { ...draft, id: GUIDE, path: GUIDE } });
    expect(answer.body).toEqual({ data: guide('Brouillon.') });
    await here.server.answer({ action: 'unpublishedEntry', params: draft });
    expect(switches()).toBe(before);
  });

  it('that was merged by hand is no longer a draft', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.') });
    here.repository.git('merge', '--quiet', 'cms/guides/un-guide');
    const { answer } = await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(answer.body).toEqual([]);
  });

  it('can be deleted; one that does not exist is said to be gone', async () => {
    await save({ slug: 'neuf', text: guide('Neuf.'), opened: null });
    const request = { action: 'deleteUnpublishedEntry', params: { branch: 'main', collection: 'guides', slug: 'neuf' } };
    await here.server.answer(request);
    expect(here.repository.git('branch', '--list', 'cms/*')).toBe('');
    await expect(here.server.answer(request)).rejects.toMatchObject({ status: 404, message: expect.stringContaining('n’existe plus') });
  });
});

describe('a publication', () => {
  it('moves the branch forward and refreshes the entry in the checkout', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const { delivery } = await publish('un-guide');
    expect(delivery).toEqual({ paths: [GUIDE], kept: [] });
    expect(here.repository.read(GUIDE)).toBe(guide('Nouveau.'));
    expect(here.repository.git('show', `main:${GUIDE}`)).toContain('Nouveau.');
    expect(here.repository.git('branch', '--list', 'cms/*')).toBe('');
    expect(status()).toBe('');
    expect(here.repository.git('fsck', '--no-dangling')).toBe('');
  });

  it('adds a new entry with its image', async () => {
    const image = 'content/media/guides/neuf/plan.png';
    await save({
      slug: 'neuf',
      text: guide('![Plan](../media/guides/neuf/plan.png)'),
      opened: null,
      assets: [{ path: image, content: PIXEL, encoding: 'base64' }],
    });
    const { delivery } = await publish('neuf');
    expect(delivery.paths.toSorted()).toEqual(['content/guides/neuf.md', image]);
    expect(here.repository.read('content/guides/neuf.md')).toContain('plan.png');
    expect(status()).toBe('');
  });

  it('keeps a straight history when the branch moved since the draft', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.write(OTHER, guide('Publié entre-temps.'));
    here.repository.commit('Change un autre guide');
    await publish('un-guide');
    expect(here.repository.git('log', '--merges', '--oneline')).toBe('');
    expect(here.repository.read(OTHER)).toContain('entre-temps');
    expect(here.repository.read(GUIDE)).toContain('Nouveau.');
  });

  it('never overwrites what the developer is changing, and says which file', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.write(GUIDE, guide('En chantier.'));
    here.repository.write('notes.txt', 'en chantier\n');
    const { delivery } = await publish('un-guide');
    expect(delivery.kept).toEqual([GUIDE]);
    expect(here.repository.read(GUIDE)).toContain('En chantier.');
    expect(here.repository.read('notes.txt')).toBe('en chantier\n');
    expect(here.repository.git('show', `main:${GUIDE}`)).toContain('Nouveau.');
    expect(here.repository.git('show', '--format=', '--name-only', 'main')).toBe(GUIDE);
    expect(status().split('\n')).toEqual([` M ${GUIDE}`, ' M notes.txt']);
  });

  it('keeps what the developer has staged and their new files', async () => {
    await save({ slug: 'neuf', text: guide('Publié.'), opened: null });
    here.repository.write('content/guides/neuf.md', guide('À moi.'));
    here.repository.write('notes.txt', 'prêt\n');
    here.repository.git('add', 'notes.txt');
    const { delivery } = await publish('neuf');
    expect(delivery.kept).toEqual(['content/guides/neuf.md']);
    expect(here.repository.read('content/guides/neuf.md')).toContain('À moi.');
    expect(here.repository.git('diff', '--cached', '--name-only')).toBe('notes.txt');
  });

  it('of a passage changed on both sides is refused, and leaves nothing half-way', async () => {
    await save({ slug: 'un-guide', text: guide('Du brouillon.'), opened: guide('Premier texte.') });
    here.repository.write(GUIDE, guide('De la branche.'));
    here.repository.commit('Change le même passage');
    const main = here.repository.git('rev-parse', 'main');
    await expect(publish('un-guide')).rejects.toMatchObject({ status: 409, message: expect.stringContaining('le brouillon est gardé') });
    expect(here.repository.git('rev-parse', 'main')).toBe(main);
    expect(here.repository.git('show', `cms/guides/un-guide:${GUIDE}`)).toContain('Du brouillon.');
    expect(status()).toBe('');
    const { answer } = await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(answer.body).toEqual(['guides/un-guide']);
    await save({ slug: 'un-autre', text: guide('La suite marche.'), opened: guide('Autre texte.') });
    await publish('un-autre');
    expect(here.repository.read(OTHER)).toContain('La suite marche.');
  });

  it('is refused with the check’s messages while the entry has errors; the draft stays', async () => {
    await here.server.close();
    here.server = await openRepository(here.repository, {
      ...noChecks,
      publication: (path, text) => (text.includes('FAUTE') ? [`${path}:4:1  faute`] : []),
    });
    await save({ slug: 'un-guide', text: guide('FAUTE'), opened: guide('Premier texte.') });
    await expect(publish('un-guide')).rejects.toMatchObject({ status: 422, message: expect.stringContaining(`${GUIDE}:4:1  faute`) });
    expect(here.repository.git('branch', '--list', 'cms/*')).toContain('cms/guides/un-guide');
    expect(here.repository.read(GUIDE)).toContain('Premier texte.');
  });

  it('is refused when the developer has gone to another branch', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.git('checkout', '--quiet', '-b', 'essai');
    await expect(publish('un-guide')).rejects.toMatchObject({ status: 409, message: expect.stringContaining('« main »') });
  });

  it('of a removal takes the file away', async () => {
    await here.server.answer({ action: 'deleteFiles', params: { branch: 'main', paths: [OTHER], options: { commitMessage: 'Retire' } } });
    expect(here.repository.read(OTHER)).toBeUndefined();
    expect(status()).toBe('');
  });

  it('that would bring other files along is refused, and undone', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.git('checkout', '--quiet', 'cms/guides/un-guide');
    here.repository.write('package.json', '{}');
    here.repository.commit('Glisse un autre fichier');
    here.repository.git('checkout', '--quiet', 'main');
    await expect(publish('un-guide')).rejects.toMatchObject({ status: 422, message: expect.stringContaining('d’autres fichiers') });
    expect(here.repository.read('package.json')).toBeUndefined();
    expect(here.repository.git('ls-tree', '--name-only', 'main')).not.toContain('package.json');
  });
});

describe('a save over a text that has moved', () => {
  it('is refused when the published text changed since it was opened', async () => {
    here.repository.write(GUIDE, guide('Changé.'));
    here.repository.commit('Change');
    await expect(save({ slug: 'un-guide', text: guide('Le mien.'), opened: guide('Premier texte.') })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Rien n’est perdu'),
    });
  });

  it('is refused when another person has saved the draft meanwhile, not after one’s own save', async () => {
    await save({ slug: 'un-guide', text: guide('Un.'), opened: guide('Premier texte.') });
    await save({ slug: 'un-guide', text: guide('Deux.'), opened: guide('Un.') });
    await expect(save({ slug: 'un-guide', text: guide('Trois.'), opened: guide('Un.') })).rejects.toMatchObject({ status: 409 });
    expect(here.repository.git('show', `cms/guides/un-guide:${GUIDE}`)).toContain('Deux.');
  });

  it('is refused when a new entry would take an address in use', async () => {
    await expect(save({ slug: 'un-guide', text: guide('Neuf.'), opened: null })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('existe déjà'),
    });
  });

  it('lets one of two simultaneous saves through', async () => {
    const both = await Promise.allSettled(
      ['A', 'B'].map((name) => save({ slug: 'un-guide', text: guide(name), opened: guide('Premier texte.') })),
    );
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
