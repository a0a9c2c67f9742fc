import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readRemoved } from '../../../scripts/support/read-removed.ts';
import { checkRemovals } from '../../../src/checks/check-removals.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

const scic = '---\ntitle: SCIC\ndescription: Une forme.\nacronym: SCIC\n---\n';
const wiki = {
  'content/terms/scic.md': scic,
  'content/terms/scop.md': '---\ntitle: SCOP\ndescription: Une forme, à ne pas confondre avec une [[scic|autre]].\nseeAlso: [scic]\n---\n',
  'content/sources/bilan.md': '---\ntitle: Un bilan\npublisher: Un réseau\non: "2015"\nkind: report\nstatus: original\n---\n',
  'content/guides/forme.md': '---\ntitle: Une forme\ndescription: Un guide.\n---\n\nLa [[SCIC]][^bilan].\n',
};
let repository: Repository | undefined;
afterEach(() => repository?.remove());

/** The pages that cite each page removed, once `change` is made on a branch of its own. */
async function removals(change: (repository: Repository) => void): Promise<Record<string, string>> {
  const opened = makeRepository(wiki);
  repository = opened;
  opened.git('checkout', '--quiet', '-b', 'contribution');
  change(opened);
  const { files } = readContent(opened.root);
  return Object.fromEntries(checkRemovals(await readRemoved(opened.root, 'main', files), files).map(({ file, what }) => [file, what]));
}
const remove = (path: string) => (opened: Repository) => {
  opened.git('rm', '--quiet', path);
  opened.commit('Supprime une page');
};

describe('a page removed since the published branch', { timeout: 30_000 }, () => {
  it('is refused when others cite it by a link or a field, and they are named', async () => {
    const found = await removals(remove('content/terms/scic.md'));
    expect(Object.keys(found)).toEqual(['content/terms/scic.md']);
    expect(found['content/terms/scic.md']).toMatch(/2 pages y renvoient : content\/guides\/forme\.md, content\/terms\/scop\.md/u);
  });
  it('is refused when it is a source that a page calls', async () =>
    expect((await removals(remove('content/sources/bilan.md')))['content/sources/bilan.md']).toContain('content/guides/forme.md'));
  it('may be a page that nobody cites', async () => expect(await removals(remove('content/guides/forme.md'))).toEqual({}));
  it('is removed too when it becomes a draft', async () =>
    expect(
      Object.keys(
        await removals(
          ({ write, commit }) => (write('content/terms/scic.md', scic.replace('---\n', '---\ndraft: true\n')), commit('Brouillon')),
        ),
      ),
    ).toEqual(['content/terms/scic.md']));
  it('is not removed when another page takes its name', async () =>
    expect(
      await removals((opened) => {
        opened.write('content/terms/cooperative.md', scic.replace('SCIC', 'Coopérative').replace('acronym: SCIC', 'aliases: [SCIC]'));
        opened.write('content/terms/scop.md', wiki['content/terms/scop.md'].replace('seeAlso: [scic]', 'seeAlso: [cooperative]'));
        remove('content/terms/scic.md')(opened);
      }),
    ).toEqual({}));
  it('is told from a page that the published branch gained meanwhile', async () =>
    expect(
      await removals(({ git, write, commit }) => {
        git('checkout', '--quiet', 'main');
        write('content/terms/neuf.md', scic.replaceAll('SCIC', 'Neuf'));
        commit('Ajoute une page');
        git('checkout', '--quiet', 'contribution');
      }),
    ).toEqual({}));
  it('cannot be known from a revision that git ignores: the command says so', () => {
    repository = makeRepository(wiki);
    const project = new URL('../../..', import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts/check.ts'), '--since', 'nulle-part'], {
      cwd: repository.root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('nulle-part');
  });
});
