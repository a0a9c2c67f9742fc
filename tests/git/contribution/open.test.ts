import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDeliveredRef } from '../../../src/contribution/delivery.ts';
import { openContribution } from '../../../src/contribution/open.ts';
import { noChecks, openGit, openRepository, toSave } from '../../support/repository.ts';
import { useRepository } from '../../support/use-repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';

const here = useRepository({ [GUIDE]: guide('Premier texte.') });
const { save, publish, status } = here;

describe('the server', () => {
  it('carries out twelve requests sent at once, one after the other', async () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `guide-${index}`);
    await Promise.all(slugs.map((slug) => save({ slug, text: guide(slug), opened: null })));
    expect(here.repository.git('branch', '--list', 'cms/*').split('\n')).toHaveLength(12);
  }, 30_000);

  it('delivers at its next request what a killed process had left undelivered', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const main = here.repository.git('rev-parse', 'main');
    await publish('un-guide');
    for (const ref of ['refs/heads/main', toDeliveredRef('main')]) here.repository.git('update-ref', ref, main);
    await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(here.repository.git('show', `main:${GUIDE}`)).toContain('Nouveau.');
    expect(status()).toBe('');
  });

  it('keeps aside, and names, contributions that can no longer be delivered', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const main = here.repository.git('rev-parse', 'main');
    await publish('un-guide');
    here.repository.git('reset', '--quiet', '--hard', main);
    here.repository.git('update-ref', toDeliveredRef('main'), main);
    here.repository.write(GUIDE, guide('Tout autre chose.'));
    here.repository.commit('Change le même passage');
    const { aside } = await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(here.repository.git('show', `${aside}:${GUIDE}`)).toContain('Nouveau.');
    expect(here.repository.read(GUIDE)).toContain('Tout autre chose.');
  });

  it('works on a branch that no other name of git hides, whatever an earlier version wrote', async () => {
    await here.server.close();
    here.repository.git('update-ref', 'refs/contributions/main', 'main');
    here.server = await openRepository(here.repository);
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    await publish('un-guide');
    expect(here.repository.git('rev-parse', '--symbolic-full-name', 'contributions/main')).toBe('refs/heads/contributions/main');
  });

  it('does not bring back what was published, then withdrawn from the branch', async () => {
    await save({ slug: 'neuf', text: guide('À retirer.'), opened: null });
    await publish('neuf');
    expect(here.repository.read('content/guides/neuf.md')).toContain('À retirer.');
    here.repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    await publish('un-guide');
    expect(here.repository.read('content/guides/neuf.md')).toBeUndefined();
    expect(here.repository.git('log', '--format=%s', 'main')).not.toContain('neuf');
    expect(status()).toBe('');
  });

  it('changes no file when the developer’s git holds the index, and publishes once it is free', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.write('.git/index.lock', '');
    await expect(publish('un-guide')).rejects.toThrow('index.lock');
    expect(here.repository.read(GUIDE)).toBe(guide('Premier texte.'));
    rmSync(join(here.repository.root, '.git/index.lock'));
    await publish('un-guide');
    expect(here.repository.read(GUIDE)).toBe(guide('Nouveau.'));
    expect(status()).toBe('');
  });

  it('puts the index back when a file cannot be written', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const inTheWay = join(here.repository.root, '.decap/entry.part');
    mkdirSync(inTheWay);
    await expect(publish('un-guide')).rejects.toThrow('EISDIR');
    expect(here.repository.read(GUIDE)).toBe(guide('Premier texte.'));
    expect(status()).toBe('');
    rmSync(inTheWay, { recursive: true });
    await publish('un-guide');
    expect(here.repository.read(GUIDE)).toBe(guide('Nouveau.'));
  });

  it('puts the checkout back when the branch cannot move, and publishes once it can', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    here.repository.write('.git/refs/heads/main.lock', '');
    await expect(publish('un-guide')).rejects.toMatchObject({ status: 409, message: expect.stringContaining('n’a pas abouti') });
    expect(here.repository.read(GUIDE)).toBe(guide('Premier texte.'));
    expect(status()).toBe('');
    rmSync(join(here.repository.root, '.git/refs/heads/main.lock'));
    await publish('un-guide');
    expect(here.repository.read(GUIDE)).toBe(guide('Nouveau.'));
  });

  it('keeps to its own repository in a copied folder', async () => {
    await here.server.close();
    const copy = `${here.repository.root}-copie`;
    cpSync(here.repository.root, copy, { recursive: true });
    const there = await openContribution(copy, noChecks);
    if ('reason' in there) throw new Error(there.reason);
    await there.answer(await toSave({ slug: 'neuf', text: guide('Neuf.'), opened: null }));
    await there.close();
    expect([copy, here.repository.root].map((root) => openGit(root)('branch', '--list', 'cms/*'))).toEqual([
      expect.stringContaining('cms/guides/neuf'),
      '',
    ]);
    rmSync(copy, { recursive: true });
    here.server = await openRepository(here.repository);
  });

  it('recovers from a rebase left open, locks left behind and a worktree thrown away', async () => {
    const worktree = join(here.repository.root, '.git', 'worktrees', 'worktree');
    await here.server.close();
    mkdirSync(join(worktree, 'rebase-merge'));
    for (const lock of ['index.lock', 'HEAD.lock']) writeFileSync(join(worktree, lock), '');
    writeFileSync(join(here.repository.root, '.git/refs/heads/contributions/main.lock'), '');
    here.server = await openRepository(here.repository);
    await save({ slug: 'neuf', text: guide('Neuf.'), opened: null });
    await here.server.close();
    rmSync(join(here.repository.root, '.decap'), { recursive: true });
    here.server = await openRepository(here.repository);
    await publish('neuf');
    expect(here.repository.read('content/guides/neuf.md')).toContain('Neuf.');
  });

  it('is one at a time in a folder, and says why a folder can only be read', async () => {
    expect(await openContribution(here.repository.root, noChecks)).toEqual({ reason: expect.stringContaining('Un autre « npm start »') });
    expect(await openContribution(join(here.repository.root, 'content'), noChecks)).toEqual({
      reason: expect.stringContaining('n’est pas un dépôt git'),
    });
  });
});
