import { describe, expect, it } from 'vitest';
import { createContentChecks } from '../../../src/contribution/content-checks.ts';
import { toPublish, toSave } from '../../support/repository.ts';
import { useRepository } from '../../support/use-repository.ts';

const SCIC = 'content/terms/scic.md';
const FORM = 'content/guides/forme.md';
const scic = '---\ntitle: SCIC\ndescription: Une forme de société.\nfullName: Société coopérative d’intérêt collectif\n---\n';
const guide = '---\ntitle: Choisir une forme\ndescription: Un guide.\norder: 1\n---\n\nLa [[SCIC]] réunit des associés.\n';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const CANTEEN = 'content/guides/cantine.md';
const IMAGE = 'content/media/guides/cantine/salle.png';
const shows = '![La salle](../media/guides/cantine/salle.png)';
const canteen = `---\ntitle: Une cantine\ndescription: Un guide.\norder: 2\n---\n\n${shows}\n`;

const here = useRepository({ [SCIC]: scic, [FORM]: guide, [CANTEEN]: canteen }, createContentChecks);

const remove = (action: 'deleteFile' | 'deleteFiles', path: string) =>
  here.server.answer({
    action,
    params: { branch: 'main', ...(action === 'deleteFile' ? { path } : { paths: [path] }), options: { commitMessage: 'Retire' } },
  });
const expectRefusal = async (answer: Promise<unknown>) => {
  const before = here.repository.git('rev-parse', 'main');
  await expect(answer).rejects.toMatchObject({ status: 422, message: expect.stringContaining(`une page y renvoie\u00A0: ${FORM}`) });
  expect(here.repository.read(SCIC)).toBe(scic);
  expect(here.repository.git('rev-parse', 'main')).toBe(before);
};

describe('the removal of a page in the CMS', () => {
  for (const action of ['deleteFile', 'deleteFiles'] as const)
    it(`is refused when others cite it, who are named, and nothing changes (${action})`, () => expectRefusal(remove(action, SCIC)));

  it('goes through when nobody cites it, then for the page that it alone cited', async () => {
    await remove('deleteFiles', FORM);
    await remove('deleteFiles', SCIC);
    expect([here.repository.read(FORM), here.repository.read(SCIC)]).toEqual([undefined, undefined]);
  });

  it('is refused as well when the page would become a draft again', async () => {
    const text = scic.replace('\n---\n', '\ndraft: true\n---\n');
    await here.server.answer(await toSave({ collection: 'terms', slug: 'scic', text, opened: scic }));
    await expectRefusal(here.server.answer(toPublish('scic', 'terms')));
  });
});

describe('an image that a published page shows', () => {
  const add = (content: string, path = IMAGE) =>
    here.server.answer({
      action: 'persistMedia',
      params: { branch: 'main', asset: { path, content, encoding: 'base64' }, options: { commitMessage: 'Ajoute' } },
    });
  const setPages = (body: string) => {
    here.repository.write(CANTEEN, canteen.replace(shows, body));
    here.repository.commit('Change la page');
  };

  it('is added where there is none, and then neither replaced nor removed at once; the page is named', async () => {
    await add(PIXEL);
    const before = here.repository.git('rev-parse', 'main');
    for (const refused of [add(PIXEL), remove('deleteFile', IMAGE), remove('deleteFiles', IMAGE)])
      await expect(refused).rejects.toMatchObject({ status: 422, message: expect.stringContaining('« Une cantine »') });
    expect(here.repository.git('rev-parse', 'main')).toBe(before);
  });

  it('goes once no page shows it any more', async () => {
    await add(PIXEL);
    setPages('Sans image.');
    await remove('deleteFiles', IMAGE);
    expect(here.repository.read(IMAGE)).toBeUndefined();
  });

  it('is missed by the page whose draft deletes it: that is not published', async () => {
    await add(PIXEL);
    const text = canteen.replace(shows, `${shows}\n\nUne phrase de plus.`);
    await here.server.answer(await toSave({ slug: 'cantine', text, opened: canteen }));
    here.repository.git('checkout', '--quiet', 'cms/guides/cantine');
    here.repository.git('rm', '--quiet', IMAGE);
    here.repository.commit('Retire l’image');
    here.repository.git('checkout', '--quiet', 'main');
    await expect(here.server.answer(toPublish('cantine'))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('salle.png'),
    });
    expect(here.repository.read(IMAGE)).toBeDefined();
  });
});
