import { describe, expect, it } from 'vitest';
import { useRepository } from '../../support/use-repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const here = useRepository({ [GUIDE]: guide('Premier texte.') });
const { save, publish, status } = here;

describe('a page that is deleted while a draft of it waits', () => {
  const remove = { action: 'deleteFiles', params: { branch: 'main', paths: [GUIDE], options: { commitMessage: 'Retire' } } };
  const image = { path: 'content/media/guides/un-guide/plan.png', content: PIXEL, encoding: 'base64' as const };

  it('is not, until the draft is dropped', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.') });
    await expect(here.server.answer(remove)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('brouillon') });
    expect(here.repository.read(GUIDE)).toBe(guide('Premier texte.'));
    const draft = { branch: 'main', collection: 'guides', slug: 'un-guide' };
    await here.server.answer({ action: 'deleteUnpublishedEntry', params: draft });
    await here.server.answer(remove);
    expect(here.repository.read(GUIDE)).toBeUndefined();
  });

  it('by hand, leaves a draft that can be saved, with its images, and published', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.'), assets: [image] });
    here.repository.git('rm', '--quiet', GUIDE);
    here.repository.commit('Retire la page');
    await save({ slug: 'un-guide', text: guide('Brouillon repris.'), opened: guide('Brouillon.'), assets: [image] });
    expect(here.repository.git('merge-base', 'main', 'cms/guides/un-guide')).toBe(here.repository.git('rev-parse', 'main'));
    await publish('un-guide');
    expect(here.repository.read(GUIDE)).toBe(guide('Brouillon repris.'));
    expect(here.repository.read(image.path)).toBeDefined();
    expect(status()).toBe('');
  });

  it('by hand, leaves a draft that can be published as it is', async () => {
    await save({ slug: 'un-guide', text: guide('Brouillon.'), opened: guide('Premier texte.'), assets: [image] });
    here.repository.git('rm', '--quiet', GUIDE);
    here.repository.commit('Retire la page');
    await publish('un-guide');
    expect([here.repository.read(GUIDE), here.repository.read(image.path)]).toEqual([guide('Brouillon.'), expect.any(String)]);
  });
});
