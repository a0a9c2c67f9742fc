import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContentChecks } from '../../../src/contribution/content-checks.ts';
import type { OpenContribution } from '../../../src/contribution/open.ts';
import { makeRepository, openRepository, toPublish, toSave, type Repository } from '../../support/repository.ts';

const SCIC = 'content/terms/scic.md';
const FORM = 'content/guides/forme.md';
const scic = '---\ntitle: SCIC\ndescription: Une forme de société.\nfullName: Société coopérative d’intérêt collectif\n---\n';
const guide = '---\ntitle: Choisir une forme\ndescription: Un guide.\norder: 1\n---\n\nLa [[SCIC]] réunit des associés.\n';

let repository: Repository;
let server: OpenContribution;
beforeEach(async () => {
  repository = makeRepository({ [SCIC]: scic, [FORM]: guide });
  server = await openRepository(repository, createContentChecks(repository.root));
});
afterEach(async () => {
  await server.close();
  repository.remove();
});

const remove = (action: 'deleteFile' | 'deleteFiles', path: string) =>
  server.answer({
    action,
    params: { branch: 'main', ...(action === 'deleteFile' ? { path } : { paths: [path] }), options: { commitMessage: 'Retire' } },
  });
const expectRefusal = async (answer: Promise<unknown>) => {
  const before = repository.git('rev-parse', 'main');
  await expect(answer).rejects.toMatchObject({ status: 422, message: expect.stringContaining(`une page y renvoie\u00A0: ${FORM}`) });
  expect(repository.read(SCIC)).toBe(scic);
  expect(repository.git('rev-parse', 'main')).toBe(before);
};

describe('the removal of a page in the CMS', () => {
  for (const action of ['deleteFile', 'deleteFiles'] as const)
    it(`is refused when others cite it, who are named, and nothing changes (${action})`, () => expectRefusal(remove(action, SCIC)));

  it('goes through when nobody cites it, then for the page that it alone cited', async () => {
    await remove('deleteFiles', FORM);
    await remove('deleteFiles', SCIC);
    expect([repository.read(FORM), repository.read(SCIC)]).toEqual([undefined, undefined]);
  });

  it('is refused as well when the page would become a draft again', async () => {
    const text = scic.replace('\n---\n', '\ndraft: true\n---\n');
    await server.answer(await toSave({ collection: 'terms', slug: 'scic', text, opened: scic }));
    await expectRefusal(server.answer(toPublish('scic', 'terms')));
  });
});
