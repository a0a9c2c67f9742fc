import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toEpub, type Book } from '../../../src/booklet/to-epub.ts';
import { toChapterXhtml } from '../../../src/booklet/to-xhtml.ts';

const html = `<!doctype html><main><nav>Fil</nav><h1>Financer & « animer »</h1><p class="lead">Le chapô<br>suite</p>
<article class="prose"><h2 id="a">Voir</h2><p hidden>caché</p><p>Un <a href="/guides/b/#x" onclick="mal()">lien</a><script>mal()</script> &lt;b&gt;</p>
<ul><li><label><input type="checkbox"> Un point</label></li></ul><svg><path d=""/></svg><details class="contents"><summary>Sommaire</summary></details>
<details><summary>Plus</summary>Un détail ￾</details><picture><source srcset="a.avif"><img src="a.png" alt="Le hall"></picture><input type="checkbox" checked> fait<table><tr><th scope="col">A<td>1</table></article></main>`;
const toHref = (href: string) => href.replace('/guides/b/', 'b.xhtml');
const chapter = toChapterXhtml(html, toHref);
const book: Book = {
  title: 'Pôles & guides',
  author: 'Pôles en commun',
  language: 'fr',
  licence: 'CC BY-SA 4.0',
  modified: '2026-11-27T05:00:00Z',
  chapters: [{ title: chapter?.title ?? '', body: chapter?.body ?? '', file: 'a.xhtml' }],
};
const files = unzipSync(toEpub(book));

/** Throws at the first thing that is not well-formed XML. */
const parseXml = (text: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
};

describe('a page as a chapter', () => {
  it('keeps its words, its anchors and its links, which lead into the book', () => {
    expect(chapter?.title).toBe('Financer & « animer »');
    expect(chapter?.body).toContain('<h2 id="a">Voir</h2>');
    expect(chapter?.body).toContain('<a href="b.xhtml#x">lien</a> &lt;b&gt;');
    for (const words of ['☐', '☑  fait', '<p>Plus</p>Un détail', '[Le hall]']) expect(chapter?.body).toContain(words);
  });

  it('has nothing of the screen, nor anything that runs', () =>
    expect(chapter?.body).not.toMatch(/<(?:script|nav|svg|input|label|img|source)|onclick|caché|Fil|Sommaire/u));

  it('is none when the page has no text', () => expect(toChapterXhtml('<main><h1>Vide</h1></main>', toHref)).toBeUndefined());
});

describe('the EPUB', () => {
  it('begins with what tells an EPUB from another archive, as it is', () => {
    const bytes = toEpub(book);
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 58))).toBe('application/epub+zip');
    expect(Buffer.from(bytes.slice(8, 10)).readUInt16LE()).toBe(0);
  });

  it('has documents that any reader of XML accepts', () => {
    for (const [path, bytes] of Object.entries(files)) if (/\.(?:xml|opf|xhtml)$/u.test(path)) parseXml(strFromU8(bytes));
    expect(Object.keys(files)).toContain('livre/a.xhtml');
  });

  it('names in its package every file that it has, once, and no other', () => {
    const manifest = strFromU8(files['livre/livre.opf'] ?? new Uint8Array());
    const named = [...manifest.matchAll(/<item [^>]*href="([^"]+)"/gu)].map(([, href]) => `livre/${href ?? ''}`).sort();
    const there = Object.keys(files).filter((path) => path.startsWith('livre/') && !path.endsWith('.opf'));
    expect(named).toEqual(there.sort());
    const ids = new Set([...manifest.matchAll(/<item id="([^"]+)"/gu)].map(([, id]) => id));
    for (const [, id] of manifest.matchAll(/idref="([^"]+)"/gu)) expect(ids).toContain(id);
  });

  it('says what the standard asks for: identifier, title, language, day of change, one table of contents', () => {
    const opf = strFromU8(files['livre/livre.opf'] ?? new Uint8Array());
    for (const part of [
      '<dc:identifier id="id">',
      '<dc:title>Pôles &amp; guides<',
      '<dc:language>fr<',
      'dcterms:modified">2026-11-27T05:00:00Z<',
    ])
      expect(opf).toContain(part);
    expect(opf.match(/properties="nav"/gu)).toHaveLength(1);
  });

  it('is the same for the same book', () => expect(Buffer.compare(toEpub(book), toEpub(book))).toBe(0));
});
