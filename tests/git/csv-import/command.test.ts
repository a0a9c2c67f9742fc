import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataVersion } from '../../../src/library/data-version.ts';
import { buildOpenData } from '../../../src/open-data/build-open-data.ts';
import { readDataEntries } from '../../support/data-entries.ts';
import { onFullDisk } from '../../support/full-disk.ts';
import { makeRepository } from '../../support/repository.ts';

const script = join(new URL('../../..', import.meta.url).pathname, 'scripts/import-csv.ts');
const source = (title: string) =>
  `---\ntitle: ${title}\npublisher: Un réseau # à vérifier\non: "2015"\nkind: rapport\nstatus: original\n---\n\nFin`;
const repository = makeRepository({
  'package.json': '{}',
  'content/terms/ptce.md': '---\ntitle: PTCE\ndescription: Un pôle.\nsources: [bilan]\n---\n',
  'content/sources/bilan.md': source('Bilan'),
  'content/sources/note.md': source('Note'),
});
afterAll(() => repository.remove());

/** With the spaces of a keyboard. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');
const run = (...args: string[]) => execute(process.execPath, [script, ...args]);
const execute = (command: string, args: string[]) =>
  promisify(execFile)(command, args, { cwd: repository.root }).then(
    ({ stdout }) => ({ code: 0, said: plain(stdout) }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: plain(error.stdout + error.stderr) }),
  );
async function download(change: (csv: string) => string): Promise<void> {
  const { files } = buildOpenData(readDataEntries(repository.root), await readDataVersion(repository.root));
  repository.write('sources.csv', change(files.find(({ name }) => name === 'sources.csv')?.body ?? ''));
}

describe('npm run import:csv', { timeout: 60_000 }, () => {
  it('says what would change and writes nothing, then writes it when asked to', async () => {
    await download((csv) => csv.replace('Un réseau', 'Le réseau'));
    expect((await run('sources.csv')).said).toMatch(
      /bilan\.md\n {2}« Éditeur » : « Un réseau » devient « Le réseau »\.\n[\s\S]*Rien n’a été écrit/u,
    );
    expect(repository.read('content/sources/bilan.md')).toBe(source('Bilan'));
    expect(await run('sources.csv', '--write')).toMatchObject({ code: 0 });
    expect(repository.read('content/sources/bilan.md')).toBe(source('Bilan').replace('Un réseau', 'Le réseau'));
    expect((await run('sources.csv')).said).toMatch(/^Ce fichier ne change rien\./u);
  });

  it('leaves every entry as it was when the disk is full before the last one is written', async () => {
    const long = `${source('Un rapport long')}\n${'Encore. '.repeat(2000)}`;
    repository.write('content/sources/rapport.md', long);
    repository.write('content/sources/bilan.md', source('Bilan'));
    repository.commit('Un rapport long');
    await download((csv) => csv.replaceAll('Un réseau', 'Le réseau'));
    const { code, said } = await execute(...onFullDisk(script, 'sources.csv', '--write'));
    expect([code, said]).toEqual([1, expect.stringContaining('toutes sont restées telles qu’elles étaient')]);
    expect(repository.git('status', '--porcelain', '--untracked-files', 'content', '.build')).toBe('');
    expect(repository.read('content/sources/rapport.md')).toBe(long);
    repository.git('rm', '--quiet', 'content/sources/rapport.md');
    repository.commit('Un rapport de moins');
  });

  it('adds the entry of a new row, and names a row that is no longer there without removing anything', async () => {
    repository.write('content/sources/bilan.md', source('Bilan'));
    const cells: Readonly<Record<string, string>> = {
      titre: 'Un rapport neuf',
      editeur: 'Un réseau',
      date: '2016',
      nature: 'rapport',
      etat: 'original',
    };
    await download((csv) => {
      const [header = '', first = ''] = csv.split('\r\n');
      return `${header}\r\n${first}\r\n${header
        .split(',')
        .map((name) => cells[name] ?? '')
        .join(',')}\r\n`;
    });
    expect((await run('sources.csv')).said).toMatch(
      /un-rapport-neuf\.md \(nouvelle fiche\)\n {2}« Titre » : « Un rapport neuf » est ajouté\.[\s\S]*1 ligne du téléchargement n’est plus dans ce fichier : « note »[\s\S]*1 fiche, dont 1 nouvelle\. Rien n’a été écrit/u,
    );
    expect(repository.read('content/sources/un-rapport-neuf.md')).toBeUndefined();
    expect(await run('sources.csv', '--write')).toMatchObject({ code: 0 });
    expect(repository.read('content/sources/un-rapport-neuf.md')).toBe(
      '---\ntitle: Un rapport neuf\npublisher: Un réseau\non: "2016"\nkind: rapport\nstatus: original\n---\n',
    );
    expect(repository.read('content/sources/note.md')).toBe(source('Note'));
    expect(await run('sources.csv', '--write')).toMatchObject({ code: 1, said: expect.stringContaining('fiche-deja-la') as string });
    repository.commit('Une source de plus');
  });

  it('refuses what another person has changed since in the same cell, at its line and column, and writes nothing', async () => {
    repository.write('content/sources/bilan.md', source('Bilan'));
    await download((csv) => csv.replace('Bilan', 'Le bilan'));
    repository.write('content/sources/bilan.md', source('Un bilan'));
    repository.commit('Un autre titre');
    const { code, said } = await run('sources.csv', '--write');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(
        /sources\.csv:2:7 {2}changee-depuis[\s\S]*« Bilan » est devenu « Un bilan »[\s\S]*1 faute : rien n’a été écrit\./u,
      ),
    ]);
    expect(repository.read('content/sources/bilan.md')).toBe(source('Un bilan'));
  });

  it('says what to give it', async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('npm run import:csv -- poles.csv') as string });
    expect(await run('absent.csv')).toMatchObject({ code: 1, said: expect.stringContaining('n’a pas pu être lu') as string });
    repository.write('mes-notes.csv', 'a,b\n');
    expect((await run('mes-notes.csv')).said).toContain('mes-notes.csv:1:1  table-inconnue');
  });
});
