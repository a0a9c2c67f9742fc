import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContribution, type OpenContribution } from '../../../src/contribution/open.ts';
import { makeRepository, noChecks, openRepository, toPublish, toSave, type Repository } from '../../support/repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';

let repository: Repository;
let server: OpenContribution;

beforeEach(async () => {
  repository = makeRepository({ [GUIDE]: guide('Premier texte.') });
  server = await openRepository(repository);
});
afterEach(async () => {
  await server.close();
  repository.remove();
});

const save = async (options: Parameters<typeof toSave>[0]) => server.answer(await toSave(options));
const publish = (slug: string) => server.answer(toPublish(slug));
const status = () => repository.git('status', '--porcelain');

describe('the server', () => {
  it('carries out twelve requests sent at once, one after the other', async () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `guide-${index}`);
    await Promise.all(slugs.map((slug) => save({ slug, text: guide(slug), opened: null })));
    expect(repository.git('branch', '--list', 'cms/*').split('\n')).toHaveLength(12);
  }, 30_000);

  it('delivers at its next request what a killed process had left undelivered', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const main = repository.git('rev-parse', 'main');
    await publish('un-guide');
    repository.git('update-ref', 'refs/heads/main', main);
    await server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(repository.git('show', `main:${GUIDE}`)).toContain('Nouveau.');
    expect(status()).toBe('');
  });

  it('keeps aside, and names, contributions that can no longer be delivered', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const main = repository.git('rev-parse', 'main');
    await publish('un-guide');
    repository.git('reset', '--quiet', '--hard', main);
    repository.write(GUIDE, guide('Tout autre chose.'));
    repository.commit('Change le même passage');
    const { aside } = await server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(repository.git('show', `${aside}:${GUIDE}`)).toContain('Nouveau.');
    expect(repository.read(GUIDE)).toContain('Tout autre chose.');
  });

  it('recovers from a rebase left open, locks left behind and a worktree thrown away', async () => {
    const worktree = join(repository.root, '.git', 'worktrees', 'worktree');
    await server.close();
    mkdirSync(join(worktree, 'rebase-merge'));
    for (const lock of ['index.lock', 'HEAD.lock']) writeFileSync(join(worktree, lock), '');
    writeFileSync(join(repository.root, '.git/refs/heads/contributions/main.lock'), '');
    server = await openRepository(repository);
    await save({ slug: 'neuf', text: guide('Neuf.'), opened: null });
    await server.close();
    rmSync(join(repository.root, '.decap'), { recursive: true });
    server = await openRepository(repository);
    await publish('neuf');
    expect(repository.read('content/guides/neuf.md')).toContain('Neuf.');
  });

  it('is one at a time in a folder, and says why a folder can only be read', async () => {
    expect(await openContribution(repository.root, noChecks)).toEqual({ reason: expect.stringContaining('Un autre « npm start »') });
    expect(await openContribution(join(repository.root, 'content'), noChecks)).toEqual({
      reason: expect.stringContaining('n’est pas un dépôt git'),
    });
  });
});
