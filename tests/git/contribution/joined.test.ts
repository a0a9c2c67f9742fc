import { beforeEach, describe, expect, it } from 'vitest';
import { toFingerprint } from '../../../src/text/fingerprint.ts';
import { useRepository } from '../../support/use-repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const here = useRepository({ [GUIDE]: guide('Premier texte.') });
const { save, publish, status } = here;

describe('a draft whose passage was changed in the published page too', () => {
  const draft = { branch: 'main', collection: 'guides', slug: 'un-guide', path: GUIDE };
  /** Decap sends the images of a draft at each save. */
  const image = { path: 'content/media/guides/un-guide/figure.png', content: PIXEL, encoding: 'base64' as const };
  const both = guide('De la branche.\n\nDu brouillon, repris.');
  beforeEach(async () => {
    await save({ slug: 'un-guide', text: guide('Du brouillon.'), opened: guide('Premier texte.'), assets: [image] });
    here.repository.write(GUIDE, guide('De la branche.'));
    here.repository.commit('Change le même passage');
  });

  it('says on which text it was begun', async () => {
    const { answer } = await here.server.answer({ action: 'unpublishedEntryFork', params: draft });
    expect(answer.body).toEqual({ data: guide('Premier texte.') });
  });

  it('is saved with both joined, on the published page, and published', async () => {
    await save({ slug: 'un-guide', text: both, opened: guide('Du brouillon.'), joined: guide('De la branche.'), assets: [image] });
    expect(here.repository.git('merge-base', 'main', 'cms/guides/un-guide')).toBe(here.repository.git('rev-parse', 'main'));
    await publish('un-guide');
    expect(here.repository.read(GUIDE)).toBe(both);
    expect(here.repository.git('ls-files', 'content/media')).toContain('figure.png');
    expect(status()).toBe('');
  });

  const publishSettled = async (opened: string, joined: string) => {
    const [version, mark] = await Promise.all([toFingerprint(guide(opened)), toFingerprint(guide(joined))]);
    const settled = { path: GUIDE, slug: 'un-guide', raw: both, version, joined: mark };
    return here.server.answer({ action: 'publishUnpublishedEntry', params: { collection: 'guides', slug: 'un-guide', settled } });
  };

  it('is published as somebody has settled it, with its image', async () => {
    await publishSettled('Du brouillon.', 'De la branche.');
    expect(here.repository.read(GUIDE)).toBe(both);
    expect(here.repository.git('ls-files', 'content/media')).toContain('figure.png');
    expect(here.repository.git('branch', '--list', 'cms/*')).toBe('');
    expect(status()).toBe('');
  });

  it('is not published, and stays as it was, when either text has moved since it was settled', async () => {
    const before = here.repository.git('rev-parse', 'cms/guides/un-guide');
    await expect(publishSettled('Un autre brouillon.', 'De la branche.')).rejects.toMatchObject({ status: 409 });
    await expect(publishSettled('Du brouillon.', 'Une autre encore.')).rejects.toMatchObject({ status: 409 });
    expect(here.repository.git('rev-parse', 'cms/guides/un-guide')).toBe(before);
    expect(here.repository.read(GUIDE)).toBe(guide('De la branche.'));
  });

  it('is refused, and stays as it was, when either text has moved again', async () => {
    const before = here.repository.git('rev-parse', 'cms/guides/un-guide');
    const stale = [
      { opened: guide('Du brouillon.'), joined: guide('Une autre encore.') },
      { opened: guide('Un autre brouillon.'), joined: guide('De la branche.') },
    ];
    for (const texts of stale) await expect(save({ slug: 'un-guide', text: both, ...texts })).rejects.toMatchObject({ status: 409 });
    expect(here.repository.git('rev-parse', 'cms/guides/un-guide')).toBe(before);
    expect(status()).toBe('');
  });

  it('is refused when an image was changed on both sides, which nobody has joined', async () => {
    here.repository.write('content/media/guides/un-guide/figure.png', 'une autre');
    here.repository.commit('Met une autre image');
    const before = here.repository.git('rev-parse', 'cms/guides/un-guide');
    const joined = save({ slug: 'un-guide', text: both, opened: guide('Du brouillon.'), joined: guide('De la branche.') });
    await expect(joined).rejects.toMatchObject({ status: 409, message: expect.stringContaining('le brouillon est gardé') });
    expect(here.repository.git('rev-parse', 'cms/guides/un-guide')).toBe(before);
  });
});
