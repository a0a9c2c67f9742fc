/** Links put where a contribution writes: nothing is ever written through one. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useRepository } from '../../support/use-repository.ts';

const guide = (body: string) => `---\ntitle: Un guide\n---\n${body}\n`;
const GUIDE = 'content/guides/un-guide.md';
const IMAGE = 'content/media/guides/un-guide/plan.png';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const here = useRepository({ [GUIDE]: guide('Premier texte.'), 'notes.txt': 'au développeur\n' });
const { save, publish } = here;
let outside: string;
beforeEach(() => (outside = mkdtempSync(join(tmpdir(), 'poles-ailleurs-'))));
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const link = (path: string, target: string) => {
  mkdirSync(join(here.repository.root, path, '..'), { recursive: true });
  symlinkSync(target, join(here.repository.root, path));
};
const assets = [{ path: IMAGE, content: PIXEL, encoding: 'base64' as const }];
const illustrated = () =>
  save({ slug: 'un-guide', text: guide('![Plan](../media/guides/un-guide/plan.png)'), opened: guide('Premier texte.'), assets });

describe('a link in the checkout', () => {
  it('in the place of a folder, made between the save and its publication, keeps what is published out of the folder it leads to', async () => {
    await illustrated();
    const folder = join(here.repository.root, 'content/guides');
    renameSync(folder, join(outside, 'guides'));
    symlinkSync(join(outside, 'guides'), folder);
    link('content/media', outside);
    const { delivery } = await publish('un-guide');
    expect(delivery.kept.toSorted()).toEqual([GUIDE, IMAGE]);
    expect(readdirSync(outside)).toEqual(['guides']);
    expect(here.repository.read(GUIDE)).toBe(guide('Premier texte.'));
    expect(here.repository.git('show', `main:${GUIDE}`)).toContain('Plan');
  });

  it('in the place of a file stays as it is', async () => {
    await save({ slug: 'neuf', text: guide('Neuf.'), opened: null });
    link('content/guides/neuf.md', '../../notes.txt');
    expect((await publish('neuf')).delivery.kept).toEqual(['content/guides/neuf.md']);
    expect(here.repository.read('notes.txt')).toBe('au développeur\n');
  });
});

describe('a link in the published branch', () => {
  it.each([
    ['to git’s own folder', '../../../.git/hooks'],
    ['to a folder of the machine', tmpdir()],
  ])('in the place of a folder of images, %s, receives none', async (_, target) => {
    link('content/media/guides/un-guide', target);
    here.repository.commit('Glisse un lien');
    const before = readdirSync(join(here.repository.root, '.git/hooks'));
    await expect(illustrated()).rejects.toThrow();
    expect(readdirSync(join(here.repository.root, '.git/hooks'))).toEqual(before);
    expect(readdirSync(tmpdir())).not.toContain('plan.png');
    expect(here.repository.git('branch', '--list', 'cms/*')).toBe('');
    await save({ slug: 'neuf', text: guide('La suite marche.'), opened: null });
  });

  it('in the place of an entry is not written through', async () => {
    link('content/guides/lien.md', '../../notes.txt');
    here.repository.commit('Glisse un lien');
    await expect(save({ slug: 'lien', text: guide('Par le lien.'), opened: 'au développeur\n' })).rejects.toThrow();
    await expect(save({ slug: 'lien', text: guide('Par le lien.'), opened: '../../notes.txt' })).rejects.toThrow();
    expect(here.repository.read('notes.txt')).toBe('au développeur\n');
    expect(here.repository.read('.decap/worktree/notes.txt')).toBe('au développeur\n');
  });
});
