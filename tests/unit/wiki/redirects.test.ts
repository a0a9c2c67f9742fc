import { describe, expect, it } from 'vitest';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { buildRedirects } from '../../../src/wiki/redirects.ts';

const entry = (path: string, title: string, ...aliases: string[]) => {
  const file = parseSourceFile(`content/${path}.md`, `---\ntitle: ${title}\naliases: ${JSON.stringify(aliases)}\n---\n`);
  if (!file) throw new Error(path);
  return file;
};

describe('old addresses', () => {
  it('lead from each alias to the page itself', () =>
    expect(buildRedirects([entry('guides/lieu', 'Lieu', 'Trouver un lieu', 'trouver')]).redirects).toEqual([
      { collection: 'guides', from: 'trouver-un-lieu', to: 'lieu' },
      { collection: 'guides', from: 'trouver', to: 'lieu' },
    ]));
  it('are made once, whatever the spelling, and never for the page’s own address', () =>
    expect(buildRedirects([entry('terms/scic', 'SCIC', 'Scic', 'S’associer', 's associer')])).toMatchObject({
      redirects: [{ from: 's-associer' }],
      disputes: [],
    }));
  it('never stand over a page, nor over another alias of the collection, whose holder is named', () => {
    const { redirects, disputes } = buildRedirects([entry('guides/a', 'A', 'B', 'Commun'), entry('guides/b', 'B', 'Commun')]);
    expect(redirects).toEqual([{ collection: 'guides', from: 'commun', to: 'a' }]);
    expect(disputes.map(({ alias, holder }) => [alias, holder.slug])).toEqual([
      ['B', 'b'],
      ['Commun', 'a'],
    ]);
  });
  it('may be the same in two collections', () =>
    expect(buildRedirects([entry('guides/a', 'A', 'Cap'), entry('poles/cap', 'Cap')]).redirects).toHaveLength(1));
  it('never stand at the address of the home page, which is there even without its entry', () =>
    expect(buildRedirects([entry('pages/bienvenue', 'Bienvenue', 'Accueil')]).redirects).toEqual([]));
  it('leave reserved addresses alone, those of the site’s root included', () =>
    expect(buildRedirects([entry('seminars/s', 'S', 'Demandes'), entry('pages/p', 'P', 'Guides', 'Recherche', '!')]).redirects).toEqual(
      [],
    ));
});
