import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContribution } from '../../../src/contribution/open.ts';
import { noChecks, openRepository } from '../../support/repository.ts';
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
    here.repository.git('update-ref', 'refs/heads/main', main);
    await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(here.repository.git('show', `main:${GUIDE}`)).toContain('Nouveau.');
    expect(status()).toBe('');
  });

  it('keeps aside, and names, contributions that can no longer be delivered', async () => {
    await save({ slug: 'un-guide', text: guide('Nouveau.'), opened: guide('Premier texte.') });
    const main = here.repository.git('rev-parse', 'main');
    await publish('un-guide');
    here.repository.git('reset', '--quiet', '--hard', main);
    here.repository.write(GUIDE, guide('Tout autre chose.'));
    here.repository.commit('Change le même passage');
    const { aside } = await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    expect(here.repository.git('show', `${aside}:${GUIDE}`)).toContain('Nouveau.');
    expect(here.repository.read(GUIDE)).toContain('Tout autre chose.');
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
