import { afterEach, beforeEach } from 'vitest';
import type { ContentChecks } from '../../src/contribution/contributing.ts';
import type { OpenContribution } from '../../src/contribution/open.ts';
import { makeRepository, noChecks, openRepository, toPublish, toSave, type Repository, type Save } from './repository.ts';

export interface OpenRepository {
  repository: Repository;
  /** Open to contributions; a test may put another in its place. */
  server: OpenContribution;
  save: (options: Save) => ReturnType<OpenContribution['answer']>;
  publish: (slug: string) => ReturnType<OpenContribution['answer']>;
  /** What git has not committed. */
  status: () => string;
}

/** For each test of a file, a repository of its own that holds `files`, opened before it and removed after. */
export function useRepository(
  files: Readonly<Record<string, string>>,
  toChecks: (root: string) => ContentChecks = () => noChecks,
): OpenRepository {
  const here: OpenRepository = {
    repository: undefined as never,
    server: undefined as never,
    save: async (options) => here.server.answer(await toSave(options)),
    publish: (slug) => here.server.answer(toPublish(slug)),
    status: () => here.repository.git('status', '--porcelain'),
  };
  beforeEach(async () => {
    here.repository = makeRepository(files);
    here.server = await openRepository(here.repository, toChecks(here.repository.root));
  });
  afterEach(async () => {
    await here.server.close();
    here.repository.remove();
  });
  return here;
}
