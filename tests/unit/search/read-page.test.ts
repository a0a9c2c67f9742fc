import { describe, expect, it } from 'vitest';
import { toPhraseText } from '../../../src/search/index/phrase-shard.ts';
import { readPage } from '../../../src/search/index/read-page.ts';

const body = (html: string) => readPage(`<main><article data-pagefind-body>${html}</article></main><footer>pied</footer>`)?.sections;

describe('a built page, read for the search', () => {
  it('is none when it does not ask to be found', () => {
    expect(readPage('<main><p>Texte</p></main>')).toBeUndefined();
  });

  it('gives what its head says of it', () => {
    const head =
      '<meta name="description" content="D’un &amp; l’autre"><meta name="recherche:title" content="L’œuvre"><meta name="recherche:date" content="2013-02"><meta name="recherche:secteur" content="Laine"><meta name="recherche:secteur" content="Bois &lt;brut&gt;">';
    expect(readPage(`${head}<p data-pagefind-body>x</p>`)).toMatchObject({
      title: 'L’œuvre',
      description: 'D’un & l’autre',
      date: '2013-02',
      filters: { secteur: ['Laine', 'Bois <brut>'] },
    });
  });

  it('is parted at its headings, each with its anchor, as it is printed', () => {
    expect(
      body(
        '<h1>Titre</h1><p>Début&nbsp;: <a href="/x/">lien</a>.</p><h2 id="suite">La <em>suite</em></h2><ul><li>un</li><li>deux</li></ul>',
      ),
    ).toEqual([
      { anchor: '', title: '', text: 'Début\u00A0: lien.' },
      { anchor: 'suite', title: 'La suite', text: 'un · deux' },
    ]);
  });

  it('parts a title within a text from what comes after it, and nothing that ends as a sentence', () => {
    expect(
      body('<p>Début.</p><div><p class="callout-title">Ce qui manque</p><ul><li>Les noms ?</li><li>Le lieu</li></ul></div>')?.[0]?.text,
    ).toBe('Début. Ce qui manque · Les noms ? Le lieu');
  });

  it('leaves out what is not to be found, the calls to sources, and what is around', () => {
    expect(
      body('<p>Vu<sup class="calls"><a href="#n">1</a></sup>.</p><aside data-pagefind-ignore><p>non <b>plus</b></p></aside><p>fin</p>'),
    ).toEqual([{ anchor: '', title: '', text: 'Vu. fin' }]);
  });

  it('reads a stray « < », an unknown entity and a comment as what they are', () => {
    expect(body('<p>a < b &inconnue; &#8217;&#x1F331;<!-- <p>caché</p> --></p>')?.[0]?.text).toBe('a < b &inconnue; ’🌱');
  });
});

describe('a page made ready for phrases', () => {
  const phrases = (html: string): string => {
    const page = readPage(`<meta name="recherche:title" content="Titre"><main><article data-pagefind-body>${html}</article></main>`);
    return page ? toPhraseText(page) : '';
  };

  it('is its title, then its text, folded', () => {
    expect(phrases('<h1>Titre</h1><p><a title="l’œuvre > d’ici">l’œuvre d’Æsope</a></p><h2>Suite</h2><p>Fin</p>')).toBe(
      "Titre l'oeuvre d'Aesope Suite Fin",
    );
  });

  it('keeps an ordinal whole, its ending raised or not', () => {
    expect(phrases('<p>le 3<sup>e</sup> séminaire, le 1<sup>er</sup> juin</p>')).toBe('Titre le 3e séminaire, le 1er juin');
  });

  it('keeps the words of two cells apart', () => {
    expect(phrases('<dl><dt>Pôle</dt><dd>Aucun</dd></dl>')).toBe('Titre Pôle Aucun');
  });

  it('leaves the calls to sources out of the sentences', () => {
    expect(phrases('<p>un pôle<sup class="calls"><a href="#source-1">1</a></sup> du bassin</p>')).toBe('Titre un pôle du bassin');
  });
});
