import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { makeHistory, type HistoryRepository } from '../../support/history-repository.ts';

const text = '---\ntitle: Terme\n---\n\nUn.\n';
let repository: HistoryRepository;
let folder: string;
beforeEach(() => {
  repository = makeHistory([{ files: { 'content/terms/a.md': text } }, { files: { 'content/terms/a.md': `${text}Deux.\n` } }]);
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'poles-etat-')));
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
  rmSync(folder, { recursive: true });
});

const count = async (root: string): Promise<number | string> => {
  const history = await readHistory(root);
  return history.known ? history.entries.reduce((sum, { revisions }) => sum + revisions.length, 0) : history.reason;
};

describe('a folder to read the history of', () => {
  it('may be a repository, a whole clone or a worktree', async () => {
    execFileSync('git', ['clone', '--quiet', repository.root, join(folder, 'clone')]);
    repository.git('worktree', 'add', '--quiet', '--detach', join(folder, 'arbre'), 'main');
    expect(await count(repository.root)).toBe(2);
    expect(await count(join(folder, 'clone'))).toBe(2);
    expect(await count(join(folder, 'arbre'))).toBe(2);
  });

  it('may be a folder of a larger repository: only its own content is told', async () => {
    const larger = makeHistory([
      { files: { 'wiki/content/terms/a.md': text, 'content/terms/b.md': text } },
      { files: { 'content/terms/b.md': `${text}Deux.\n` } },
    ]);
    mkdirSync(join(larger.root, 'wiki'));
    expect(await count(join(larger.root, 'wiki'))).toBe(1);
    larger.remove();
  });

  it('gives no date when its past was cut off', async () => {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.root}`, join(folder, 'court')]);
    expect(await count(join(folder, 'court'))).toBe('shallow');
  });

  it('may be no repository, or one without a commit', async () => {
    expect(await count(folder)).toBe('no-repository');
    execFileSync('git', ['init', '--quiet', folder]);
    expect(await count(folder)).toBe(0);
  });

  it('may be on a machine without git', async () => {
    vi.stubEnv('PATH', folder);
    expect(await count(repository.root)).toBe('no-git');
  });

  it('may be a repository that git refuses to read', async () => {
    writeFileSync(join(repository.root, '.git/config'), '[core\n');
    expect(await count(repository.root)).toBe('refused');
  });

  describe('of which some versions are not there', () => {
    // Of texts that no other test has read: a process reads none twice.
    const write = (...texts: string[]) => makeHistory(texts.map((each) => ({ files: { 'content/terms/a.md': `${text}${each}\n` } })));

    it('may be a partial clone: whole while its origin answers, and then stopping with what to do', async () => {
      const origin = write('Loin.', 'Plus loin.', 'Ici.');
      origin.git('config', 'uploadpack.allowFilter', 'true');
      const clone = (name: string) => {
        execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${origin.root}`, join(folder, name)], { stdio: 'pipe' });
        return join(folder, name);
      };
      const [near, far] = [clone('proche'), clone('lointain')];
      renameSync(origin.root, `${origin.root}-ailleurs`);
      await expect(count(far)).rejects.toThrow('clone partiel');
      renameSync(`${origin.root}-ailleurs`, origin.root);
      expect(await count(near)).toBe(3);
      origin.remove();
    });

    it('is never told as if its pages had been withdrawn', async () => {
      const { root, git, remove } = write('Premier.', 'Deuxième.', 'Troisième.');
      const id = git('rev-parse', 'main~1:content/terms/a.md');
      rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
      await expect(count(root)).rejects.toThrow(`1 version de fiche (${id})`);
      remove();
    });
  });
});
