import { describe, expect, it } from 'vitest';
import { createContentChecks } from '../../../src/contribution/content-checks.ts';
import { toPublish, toSave } from '../../support/repository.ts';
import { useRepository } from '../../support/use-repository.ts';

const SCIC = 'content/terms/scic.md';
const FORM = 'content/guides/forme.md';
const scic = '---\ntitle: SCIC\ndescription: Une forme de société.\nfullName: Société coopérative d’intérêt collectif\n---\n';
const guide = '---\ntitle: Choisir une forme\ndescription: Un guide.\norder: 1\n---\n\nLa [[SCIC]] réunit des associés.\n';

const here = useRepository({ [SCIC]: scic, [FORM]: guide }, createContentChecks);

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
