import { describe, expect, it } from 'vitest';
import { foldPage } from '../../../src/search/fold-page.ts';

describe('a page made ready for the index', () => {
  it('has its text folded', () => {
    expect(foldPage('<p>L’œuvre d’Æsope</p>', undefined)).toBe("<p>L'oeuvre d'Aesope</p>");
  });

  it('keeps its tags, its attributes and its comments as they are', () => {
    const html = "<a title=\"l’œuvre > d’ici\" href='/d’ici/'></a><!-- l’œuvre, it's --><br>";
    expect(foldPage(html, undefined)).toBe(html);
  });

  it('has the metadata that is searched folded, and its filters left as the address quotes them', () => {
    expect(foldPage('<meta data-pagefind-meta="title[content]" content="L’œuvre">', undefined)).toContain('content="L\'oeuvre"');
    const filter = '<meta data-pagefind-filter="secteur[content]" content="Insertion par l’activité économique">';
    expect(foldPage(filter, undefined)).toBe(filter);
  });

  it('says how its words with a ligature are spelt, once each, and its collection', () => {
    const page = foldPage('<head></head><body>Œuvre, œuvre et cœur : œuvre</body>', 'guides');
    expect(page).toContain(
      '<meta data-pagefind-meta="collection[content]" content="guides"><meta data-pagefind-meta="ligatures[content]" content="Œuvre œuvre cœur"></head>',
    );
  });

  it('keeps apart the words of two cells, and names what a definition defines', () => {
    expect(foldPage('<dt>Pôle</dt><dd>Aucun</dd><dt>État</dt>', undefined)).toBe('<dt>Pôle : </dt><dd>Aucun </dd><dt>État : </dt>');
  });

  it('leaves out the web addresses that are printed', () => {
    expect(foldPage('<a href="https://exemple.fr/innovation">https://exemple.fr/innovation</a> lu', undefined)).toBe(
      '<a href="https://exemple.fr/innovation"></a> lu',
    );
  });

  it('reads a stray « < » as text', () => {
    expect(foldPage('a < l’autre', undefined)).toBe("a < l'autre");
  });
});
