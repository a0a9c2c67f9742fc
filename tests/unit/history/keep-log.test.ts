import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKeptLog } from '../../../src/history/keep-log.ts';
import { readLog } from '../../../src/history/git.ts';
import { parseLog } from '../../../src/history/parse-log.ts';
import { getMemory, openMemory } from '../../../src/sources/memory.ts';
import { makeHistory, type HistoryRepository } from '../../support/history-repository.ts';

const A = 'content/terms/a.md';
const B = 'content/terms/b.md';

/** What people do between two builds; `git` runs in their repository. */
const changes: [string, (repository: HistoryRepository) => void][] = [
  ['nothing', () => undefined],
  ['a commit', (repository) => commit(repository, A, 'Trois.')],
  ['a page moved, and a commit elsewhere', moveThenLeave],
  ['a commit written again', ({ git }) => git('commit', '--amend', '--quiet', '--message', 'Dit mieux')],
  ['two branches joined', join2],
  ['a commit undone', ({ git }) => git('reset', '--quiet', '--hard', 'HEAD~1')],
  ['a person who takes another name', ({ root }) => writeFileSync(join(root, '.mailmap'), 'Dominique <camille@exemple.invalid>\n')],
];

function commit({ root, git }: HistoryRepository, path: string, text: string): void {
  writeFileSync(join(root, path), `---\ntitle: Terme\n---\n\n${text}\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Écrit ${text}`);
}

function moveThenLeave(repository: HistoryRepository): void {
  repository.git('mv', A, 'content/terms/c.md');
  repository.git('commit', '--quiet', '--message', 'Renomme');
  writeFileSync(join(repository.root, 'README.md'), 'Un');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Hors du contenu');
}

function join2(repository: HistoryRepository): void {
  repository.git('checkout', '--quiet', '-b', 'autre', 'HEAD~1');
  commit(repository, B, 'Ailleurs.');
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-edit', 'autre');
}

let repository: HistoryRepository | undefined;
const folder = mkdtempSync(join(tmpdir(), 'poles-memoire-'));
afterEach(() => {
  repository?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The log that a build reads, by the memory of the build before. */
async function build(root: string): Promise<string> {
  const forget = openMemory(folder, 'clé');
  const log = await readKeptLog(root);
  forget();
  return log;
}

describe('the log kept from a build to the next', () => {
  it.each(changes)('says what the whole one says, after %s', async (_, change) => {
    repository = makeHistory(
      [
        { message: 'Écrit', files: { [A]: '---\ntitle: Terme\n---\n\nUn.\n', [B]: 'Autre.\n' } },
        { message: 'Corrige', files: { [A]: '---\ntitle: Terme\n---\n\nDeux.\n' } },
      ],
      { checkout: true },
    );
    repository.git('config', 'user.name', 'Camille Dépôt');
    repository.git('config', 'user.email', 'camille@exemple.invalid');
    await build(repository.root);
    change(repository);
    const kept = parseLog(await build(repository.root));
    expect(kept).toEqual(parseLog(await readLog(repository.root, repository.git('rev-parse', 'HEAD'))));
    expect(kept).not.toEqual([]);
  });

  it('is read from what was kept, and from nothing else, where the branch only went on', async () => {
    repository = makeHistory([{ message: 'Écrit', files: { [A]: 'Un.\n' } }], { checkout: true });
    await build(repository.root);
    const forget = openMemory(folder, 'clé');
    const kept = getMemory().read('log') as { log: string };
    getMemory().write('log', { ...kept, log: kept.log.replace('Écrit', 'Gardé') });
    forget();
    repository.git('-c', 'user.name=C', '-c', 'user.email=c@exemple.invalid', 'commit', '--quiet', '--allow-empty', '--message', 'Après');
    expect(parseLog(await build(repository.root)).map(({ subject }) => subject)).toEqual(['Gardé']);
  });
});
