import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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
});
