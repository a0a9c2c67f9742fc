import { beforeEach, describe, expect, it } from 'vitest';
import { createContentChecks } from '../../../src/contribution/content-checks.ts';
import { toPublish } from '../../support/repository.ts';
import { useRepository } from '../../support/use-repository.ts';

const TERM = 'content/terms/scop.md';
const term = (body: string) => `---\ntitle: SCOP\ndescription: Une société de ses salariés.\n---\n\n${body}\n`;
const source =
  '---\ntitle: Enquête\npublisher: L’Observatoire\non: "2024"\nurl: https://example.org/enquete\nkind: site\nstatus: original\n---\n';

const here = useRepository({ [TERM]: term('Une société.') }, createContentChecks);
const publish = (collection: string, slug: string) => here.server.answer(toPublish(slug, collection));

it('an entry may cite a source that is still a draft: it is saved, and published once the source is', async () => {
  const cited = term('Une société[^enquete].');
  await here.save({
    collection: 'terms',
    slug: 'scop',
    text: cited,
    opened: term('Une société.'),
  });
  await here.save({
    collection: 'sources',
    slug: 'enquete',
    text: source,
    opened: null,
  });
  await expect(publish('terms', 'scop')).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('« enquete », qui n’est pas encore publié'.replaceAll(/(?<=«) | (?=»)/gu, '\u00A0')),
  });
  await publish('sources', 'enquete');
  await publish('terms', 'scop');
  expect(here.repository.read(TERM)).toBe(cited);
});

describe('a draft that the developer has checked out in another folder', () => {
  const list = () => here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
  beforeEach(async () => {
    await here.save({ collection: 'terms', slug: 'scop', text: term('Un brouillon.'), opened: term('Une société.') });
    here.repository.git('worktree', 'add', '--quiet', '.decap/ailleurs', 'cms/terms/scop');
  });

  it('stays when it is merged, and the others are listed', async () => {
    here.repository.git('merge', '--quiet', 'cms/terms/scop');
    await here.save({ collection: 'sources', slug: 'enquete', text: source, opened: null });
    expect((await list()).answer.body).toContain('sources/enquete');
  });

  it('is not said to collide with what is published, when git cannot move it', async () => {
    here.repository.write('content/terms/scic.md', term('Une autre.'));
    here.repository.commit('Publie une autre fiche');
    const saved = here.save({ collection: 'terms', slug: 'scop', text: term('Un autre.'), opened: term('Un brouillon.') });
    await expect(saved).rejects.toThrow('ailleurs');
    expect(here.repository.git('show', `cms/terms/scop:${TERM}`)).toContain('Un brouillon.');
    await list();
  });
});

describe('the images of a draft, as the CMS lists them', () => {
  const image = (name: string) => `content/media/terms/scop/${name}.png`;
  const list = async () => {
    const draft = { branch: 'main', collection: 'terms', slug: 'scop' };
    // As the CMS does: what was published since is known from then on.
    await here.server.answer({ action: 'unpublishedEntries', params: { branch: 'main' } });
    const { answer } = await here.server.answer({ action: 'unpublishedEntry', params: draft });
    return (answer.body as { diffs: { path: string; status: string }[] }).diffs.map(({ path, status }) => `${status} ${path}`);
  };

  it('are those that it brings, whatever was published or removed since it was begun', async () => {
    for (const name of ['corrigee', 'retiree']) here.repository.write(image(name), 'une image');
    here.repository.commit('Ajoute deux images');
    await here.save({ collection: 'terms', slug: 'scop', text: term('Un brouillon.'), opened: term('Une société.') });
    here.repository.write(image('corrigee'), 'la même, corrigée');
    here.repository.write(image('ajoutee'), 'une autre');
    here.repository.git('rm', '--quiet', image('retiree'));
    here.repository.commit('Change, ajoute et retire');
    expect(await list()).toEqual([`modified ${TERM}`]);
  });

  it('does not list one that the draft itself removes', async () => {
    here.repository.write(image('plan'), 'une image');
    here.repository.commit('Ajoute une image');
    await here.save({ collection: 'terms', slug: 'scop', text: term('Un brouillon.'), opened: term('Une société.') });
    here.repository.git('checkout', '--quiet', 'cms/terms/scop');
    here.repository.git('rm', '--quiet', image('plan'));
    here.repository.write(image('vue'), 'une autre');
    here.repository.commit('Change d’image');
    here.repository.git('checkout', '--quiet', 'main');
    expect(await list()).toEqual([`modified ${TERM}`, `added ${image('vue')}`]);
  });
});
