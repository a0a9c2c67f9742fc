import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isAnonymous, toContributors } from '../../../src/history/contributors.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { makeHistory, type HistoryRepository, type TestCommit } from '../../support/history-repository.ts';

let repository: HistoryRepository | undefined;
afterEach(() => repository?.remove());

const PAGE = 'content/terms/a.md';
const text = (words: string): string => `---\ntitle: Terme\n---\n\n${words}\n`;
const read = async (commits: TestCommit[]) => {
  repository = makeHistory(commits, { checkout: true });
  const history = await readHistory(repository.root);
  if (!history.known) throw new Error(history.reason);
  return history.entries.flatMap(({ revisions }) => revisions);
};
const by = (name: string, email: string, words: string, message = 'Écrit'): TestCommit => ({
  author: { name, email },
  message,
  files: { [PAGE]: text(words) },
});

describe('who wrote', () => {
  it('counts two people of one name, and one person who signs two names', async () => {
    const revisions = await read([
      by('Camille Martin', 'camille@un.invalid', 'Un'),
      by('Camille Martin', 'camille@deux.invalid', 'Deux'),
      by('D. Roy', 'roy@un.invalid', 'Trois'),
      by('Dominique Roy', 'ROY@un.invalid', 'Quatre'),
    ]);
    expect(toContributors(revisions.map(({ commit }) => commit.author))).toEqual([
      { name: 'Camille Martin', people: 2 },
      { name: 'Dominique Roy', people: 1 },
    ]);
  });

  it('gives the names that .mailmap asks for, and none to whoever asked to be anonymous', async () => {
    const mailmap = 'Le nom choisi <camille@un.invalid>\nAnonyme <roy@un.invalid>\nanonyme <lou@un.invalid>\n';
    const revisions = await read([
      { files: { '.mailmap': mailmap } },
      by('Camille Martin', 'camille@un.invalid', 'Un'),
      by('Dominique Roy', 'roy@un.invalid', 'Deux'),
      by('Lou Petit', 'lou@un.invalid', 'Trois'),
    ]);
    const people = revisions.map(({ commit }) => commit.author);
    expect(people.map(isAnonymous)).toEqual([false, true, true]);
    expect(toContributors(people)).toEqual([{ name: 'Le nom choisi', people: 1 }, { people: 2 }]);
  });

  it('gives no name of which another file than .mailmap tells, on the machine that builds', async () => {
    await read([by('Camille Martin', 'camille@un.invalid', 'Un'), { files: { noms: 'Un autre nom <camille@un.invalid>\n' } }]);
    const { root, git } = repository as HistoryRepository;
    const nameNow = async () => {
      const history = await readHistory(root);
      return history.known && history.entries[0]?.revisions[0]?.commit.author.name;
    };
    git('config', 'mailmap.file', join(root, 'noms'));
    expect(await nameNow()).toBe('Camille Martin');
    git('config', '--unset', 'mailmap.file');
    git('config', 'mailmap.blob', 'main:noms');
    expect(await nameNow()).toBe('Camille Martin');
  });

  it('credits the author alone: whoever a message names may never have heard of it', async () => {
    const [revision] = await read([
      by(
        'Camille',
        'camille@un.invalid',
        'Un',
        'Écrit\n\nPourquoi.\n\nCo-authored-by: Dominique Roy <roy@un.invalid>\nSigned-off-by: Lou\n',
      ),
    ]);
    expect(revision?.commit).toMatchObject({ author: { name: 'Camille' }, subject: 'Écrit', body: 'Pourquoi.' });
  });

  it('holds no address, wherever somebody wrote one', async () => {
    const revisions = await read([
      by('camille@un.invalid', 'camille@un.invalid', 'Un', 'Merci à <lou.petit+wiki@un.invalid>\n\nÉcrire à roy@un.invalid ou à moi.'),
    ]);
    expect(revisions[0]?.commit).toMatchObject({ author: { name: '…' }, subject: 'Merci à …', body: 'Écrire à … ou à moi.' });
    expect(JSON.stringify(revisions.map(({ commit }) => commit))).not.toMatch(/\w@\w/u);
  });
});
