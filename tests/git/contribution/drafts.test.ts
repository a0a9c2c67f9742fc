import { expect, it } from 'vitest';
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
