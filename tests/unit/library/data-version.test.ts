import { afterEach, expect, it } from 'vitest';
import { readDataVersion } from '../../../src/library/data-version.ts';
import { makeHistory, type HistoryRepository } from '../../support/history-repository.ts';

let repository: HistoryRepository;
afterEach(() => repository.remove());

it('says of what commit the data are, and of none before the first one', async () => {
  repository = makeHistory([{ date: '2026-11-24T08:00:00Z', files: { 'package.json': '{}' } }], { checkout: true });
  const commit = { id: repository.git('rev-parse', 'HEAD'), on: '2026-11-24T09:00:00+01:00' };
  expect(await readDataVersion(repository.root)).toEqual({ commit, isChanged: false });
  // The files are staged still.
  repository.git('update-ref', '-d', 'HEAD');
  expect(await readDataVersion(repository.root)).toEqual({ isChanged: false });
});
