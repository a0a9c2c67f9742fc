import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commitRename } from '../../../scripts/support/commit-rename.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { planRename } from '../../../src/wiki/rename/plan-rename.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

const script = join(new URL('../../..', import.meta.url).pathname, 'scripts/rename.ts');
const source = '---\ntitle: Un bilan\npublisher: Un réseau\non: "2015"\nkind: report\nstatus: original\n---\n';
const lieu = `---\r\ntitle: "Trouver un lieu"\r\ndescription: Un guide.   \r\nstage: emergence\r\norder: 1\r\nquestion: Où ?\r\n---\r\n\r\nDu texte[^bilan], et voir [[#Louer]].\r\n\r\n![Hall](../media/guides/trouver-un-lieu/hall.webp)\r\n\r\n## Louer\r\n\r\n:::recommandation{#louer}\r\n\r\n### Louer d’abord\r\n\r\nUne raison[^bilan].\r\n\r\n:::\r\n`;
/** A WebP of one pixel, whose bytes are all ASCII. */
const image = `RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0${'\0'.repeat(10)}`;
const wiki = {
  'content/guides/trouver-un-lieu.md': lieu,
  'content/media/guides/trouver-un-lieu/hall.webp': image,
  'content/sources/bilan.md': source,
  'content/practices/lieux.md':
    '---\ntitle: Lieux\ndescription: Une pratique.\n---\n\nVoir [[Trouver un lieu]], [[trouver un LIEU]], [[trouver-un-lieu|ce guide]], [[Trouver un lieu#Louer]] et `[[Trouver un lieu]]`.\n\n| Guide |\n|:--|\n| [[Trouver un Lieu]] |\n\nOu [ici](/guides/trouver-un-lieu/#louer).\n',
  'content/poles/mat.md': '---\ntitle: Le Mât\ndescription: Un pôle.\ndepth: stub\nregion: Bretagne\n---\n',
  'content/case-studies/cas.md':
    '---\ntitle: Un cas\ndescription: Un cas.\npole: mat\npractices: [lieux]\nevidence:\n  - claim: trouver-un-lieu#louer\n    stance: supports\n    note: "Suit [[Trouver un lieu]]."\n    sources: [bilan]\n---\n\nUn texte.\n',
};

let repository: Repository | undefined;
afterEach(() => repository?.remove());
const open = (files: Record<string, string> = wiki) => {
  const opened = makeRepository(files);
  repository = opened;
  opened.git('config', 'user.name', 'Camille Dépôt');
  opened.git('config', 'user.email', 'test@exemple.invalid');
  opened.git('config', 'core.autocrlf', 'false');
  return {
    ...opened,
    rename: async (page: string, title: string, slug?: string) => {
      const plan = planRename(readContent(opened.root).files, { page, title, ...(slug && { slug }) });
      if ('refused' in plan) throw new Error(plan.refused);
      await commitRename(opened.root, plan);
    },
    run: (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: opened.root, encoding: 'utf8' });
      return { status, said: (stdout + stderr).replace(/[\u00A0\u202F]/gu, ' ') };
    },
  };
};

describe('renaming a page', { timeout: 30_000 }, () => {
  it('moves it with its images, keeps its old names, and rewrites all that leads to it, in one commit', async () => {
    const { rename, read, git } = open();
    await rename('Trouver un lieu', 'Un lieu : à plusieurs');
    expect(read('content/guides/trouver-un-lieu.md')).toBeUndefined();
    expect(read('content/media/guides/un-lieu-a-plusieurs/hall.webp')).toBe(image);
    expect(read('content/guides/un-lieu-a-plusieurs.md')).toBe(
      lieu
        .replace('"Trouver un lieu"\r\n', '"Un lieu : à plusieurs"\r\naliases:\r\n  - Trouver un lieu\r\n  - trouver-un-lieu\r\n')
        .replace('media/guides/trouver-un-lieu', 'media/guides/un-lieu-a-plusieurs'),
    );
    const practice = read('content/practices/lieux.md') ?? '';
    expect(practice).toContain(
      'Voir [[Un lieu : à plusieurs]], [[Un lieu : à plusieurs|trouver un LIEU]], [[un-lieu-a-plusieurs|ce guide]], [[Un lieu : à plusieurs#Louer]] et `[[Trouver un lieu]]`.',
    );
    expect(practice).toContain('| [[Un lieu : à plusieurs\\|Trouver un Lieu]] |');
    expect(practice).toContain('(/guides/un-lieu-a-plusieurs/#louer)');
    const study = read('content/case-studies/cas.md') ?? '';
    expect(study).toContain('claim: un-lieu-a-plusieurs#louer\n');
    expect(study).toContain('note: "Suit [[Un lieu : à plusieurs]]."');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%s')).toBe('Renomme « Trouver un lieu » en « Un lieu : à plusieurs »\nPremier état');
  });

  it('moves a source on demand, with its calls and relations', async () => {
    const { rename, read } = open();
    await rename('bilan', 'Un bilan', 'bilan-2015');
    expect(read('content/guides/trouver-un-lieu.md')).toBe(lieu.replaceAll('[^bilan]', '[^bilan-2015]'));
    expect(read('content/case-studies/cas.md')).toContain('sources: [bilan-2015]');
    expect(read('content/sources/bilan-2015.md')).toContain('title: Un bilan\naliases:\n  - bilan\n');
  });

  it('keeps a slug of its own when only the title changes', async () => {
    const { rename, read } = open();
    await rename('Le Mât', 'Le Grand Mât');
    expect(read('content/poles/mat.md')).toContain('title: Le Grand Mât\naliases:\n  - Le Mât\n');
    expect(read('content/case-studies/cas.md')).toContain('pole: mat\n');
  });

  it('comes back by the reverse renaming', async () => {
    const { rename, read } = open();
    await rename('Trouver un lieu', 'Un lieu');
    await rename('Un lieu', 'Trouver un lieu');
    expect(read('content/practices/lieux.md')).toContain('Voir [[Trouver un lieu]]');
    expect(read('content/media/guides/trouver-un-lieu/hall.webp')).toBe(image);
  });

  it('refuses, and leaves everything as it was, when a file concerned has changes of its own', async () => {
    const { rename, write, read, git } = open();
    write('content/practices/lieux.md', `${wiki['content/practices/lieux.md']}En cours.\n`);
    await expect(rename('Trouver un lieu', 'Un lieu')).rejects.toThrow('content/practices/lieux.md');
    expect(read('content/guides/trouver-un-lieu.md')).toBe(lieu);
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('refuses when a page was published since it was planned', async () => {
    const { root, write, commit, read, git } = open();
    const plan = planRename(readContent(root).files, { page: 'Trouver un lieu', title: 'Un lieu' });
    if ('refused' in plan) throw new Error(plan.refused);
    const published = `${wiki['content/practices/lieux.md']}Publié entre-temps.\n`;
    write('content/practices/lieux.md', published);
    commit('Publie');
    await expect(commitRename(root, plan)).rejects.toThrow('content/practices/lieux.md a changé pendant le calcul');
    expect(read('content/practices/lieux.md')).toBe(published);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('refuses to take away the file name under which a draft of the page waits', async () => {
    const { rename, read, git } = open();
    git('branch', 'cms/guides/trouver-un-lieu');
    await expect(rename('Trouver un lieu', 'Un lieu')).rejects.toThrow('cms/guides/trouver-un-lieu');
    await rename('Trouver un lieu', 'Un lieu', 'trouver-un-lieu');
    expect(read('content/guides/trouver-un-lieu.md')).toContain('Un lieu');
  });

  it('leaves what is staged elsewhere out of its commit', async () => {
    const { rename, write, git } = open();
    write('notes.txt', 'à moi');
    git('add', 'notes.txt');
    await rename('Trouver un lieu', 'Un lieu');
    expect(git('status', '--porcelain')).toBe('A  notes.txt');
  });

  it('puts the files back when git refuses the commit', async () => {
    const { rename, write, read, git, root } = open();
    write('.git/hooks/pre-commit', '#!/bin/sh\necho non >&2\nexit 1\n');
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
    await expect(rename('Trouver un lieu', 'Un lieu')).rejects.toThrow('les fichiers ont été remis en place');
    expect(read('content/guides/trouver-un-lieu.md')).toBe(lieu);
    expect(read('content/media/guides/trouver-un-lieu/hall.webp')).toBe(image);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('puts the files back without git, when another one holds the index', async () => {
    const { rename, write, read, git } = open();
    write('.git/index.lock', '');
    await expect(rename('Trouver un lieu', 'Un lieu')).rejects.toThrow('les fichiers ont été remis en place');
    for (const [path, text] of Object.entries(wiki)) expect(read(path)).toBe(text);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('shows what it would do and writes nothing on a dry run', () => {
    const { run, git } = open();
    const { status, said } = run('Trouver un lieu', 'Un lieu', '--dry-run');
    expect(said).toMatch(
      /« Trouver un lieu » devient « Un lieu »\..*content\/practices\/lieux\.md\n.*renvois récrits dans 2 autres pages/su,
    );
    expect(status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('refuses in a French sentence', () => {
    const { run } = open();
    expect(run('Trouver un leiu', 'Un lieu')).toMatchObject({
      status: 1,
      said: expect.stringContaining('Pensiez-vous à « Trouver un lieu » ?') as string,
    });
  });

  it.each([
    ['Rien de tel', 'Un lieu', 'missing'],
    ['Trouver un lieu', 'Trouver un lieu', 'same-title'],
    ['Trouver un lieu', '!!!', 'no-slug'],
    ['Lieux', 'trouver des lieux', undefined],
    ['Lieux', 'Cap', 'taken'],
    ['Cap', 'Un cap', 'ambiguous'],
  ])('of « %s » to « %s » is refused as %s', (page, title, refused) => {
    const { root, write } = open();
    write('content/practices/cap.md', '---\ntitle: Cap\ndescription: Une pratique.\n---\n');
    write('content/terms/cap.md', '---\ntitle: Cap\ndescription: Un terme.\n---\n');
    const plan = planRename(readContent(root).files, { page, title });
    expect('refused' in plan ? plan.refused : undefined).toBe(refused);
  });
});
