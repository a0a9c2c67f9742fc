import { afterEach, describe, expect, it } from 'vitest';
import { listChanges } from '../../../src/history/list-changes.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { makeHistory, type HistoryRepository, type TestCommit } from '../../support/history-repository.ts';

let repository: HistoryRepository | undefined;
afterEach(() => repository?.remove());

/** Recent changes as lines, the last one first: « 2026-05-01 changed terms/a Message ». */
async function list(commits: TestCommit[]): Promise<string[]> {
  repository = makeHistory(commits);
  const history = await readHistory(repository.root);
  if (!history.known) throw new Error(history.reason);
  return listChanges(history.entries).map(
    ({ day, entry, revision }) => `${day} ${revision.kind} ${entry.collection}/${entry.slug} ${revision.commit.subject}`,
  );
}

const text = (words: string): string => `---\ntitle: Terme\n---\n\n${words}\n`;
const A = 'content/terms/a.md';

describe('recent changes', () => {
  it('are dated by the day of the readers, not of the computer that wrote', async () => {
    expect(await list([{ message: 'Tard', date: '2026-06-30T22:30:00Z', files: { [A]: text('Un') } }])).toEqual([
      '2026-07-01 created terms/a Tard',
    ]);
  });

  it('follow the order of commits within a day, whatever the clocks said', async () => {
    const lines = await list([
      { message: 'Premier', date: '2026-05-01T15:00:00Z', files: { [A]: text('Un') } },
      { message: 'Deuxième', date: '2026-05-01T09:00:00Z', files: { [A]: text('Deux') } },
      { message: 'Lendemain', date: '2026-05-02T09:00:00Z', files: { [A]: text('Trois') } },
    ]);
    expect(lines).toEqual([
      '2026-05-02 changed terms/a Lendemain',
      '2026-05-01 changed terms/a Deuxième',
      '2026-05-01 created terms/a Premier',
    ]);
  });

  it('tell that a page was withdrawn, and count no merge', async () => {
    const lines = await list([
      { message: 'Écrit', date: '2026-05-01T09:00:00Z', files: { [A]: text('Un\n\nDeux') } },
      { message: 'Gauche', date: '2026-05-02T09:00:00Z', parents: [0], files: { [A]: text('Un, à gauche\n\nDeux') } },
      { message: 'Droite', date: '2026-05-03T09:00:00Z', parents: [0], files: { [A]: text('Un\n\nDeux, à droite') } },
      { message: 'Réunit', date: '2026-05-04T09:00:00Z', parents: [1, 2], files: { [A]: text('Un, à gauche\n\nDeux, à droite') } },
      { message: 'Retire', date: '2026-05-05T09:00:00Z', files: { [A]: null } },
    ]);
    expect(lines).toEqual([
      '2026-05-05 withdrawn terms/a Retire',
      '2026-05-03 changed terms/a Droite',
      '2026-05-02 changed terms/a Gauche',
      '2026-05-01 created terms/a Écrit',
    ]);
  });
});
