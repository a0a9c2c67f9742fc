/** An EPUB 3.3: a package, a table of contents and a document for each chapter. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { digest } from '../sources/digest.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toXmlText } from '../text/xml-text.ts';
import type { Chapter } from './to-xhtml.ts';

export interface Book {
  title: string;
  author: string;
  language: string;
  licence: string;
  /** ISO 8601, in UTC, of the last change of what it holds. */
  modified: string;
  chapters: readonly (Chapter & { file: string })[];
}

const STYLE =
  'body{font-family:serif;line-height:1.5}h1,h2,h3{font-family:sans-serif;line-height:1.15}table{border-collapse:collapse}th,td{border:1px solid;padding:.25em .5em;text-align:left;vertical-align:top}.visually-hidden{position:absolute;left:-999em}';
/** No page has an address that begins so. */
const CONTENTS = '_sommaire.xhtml';
const MTIME = new Date(2000, 0, 1);

/** Bytes of the book: the same for the same book. */
export function toEpub(book: Book): Uint8Array {
  const files: [string, string][] = [
    [
      'META-INF/container.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="livre/livre.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ],
    ['livre/livre.opf', toPackage(book)],
    [`livre/${CONTENTS}`, toContents(book)],
    ['livre/style.css', STYLE],
    ...book.chapters.map(({ file, title, body }): [string, string] => [`livre/${file}`, toDocument(book.language, title, body)]),
  ];
  // First, and as it is: what tells an EPUB from another archive.
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: MTIME }] };
  for (const [path, text] of files) entries[path] = [strToU8(toXmlText(text)), { mtime: MTIME }];
  return zipSync(entries);
}

function toPackage({ title, author, language, licence, modified, chapters }: Book): string {
  const id = digest(title, ...chapters.flatMap((chapter) => [chapter.file, chapter.body])).slice(0, 32);
  const items = chapters.map(({ file }, at) => `<item id="c${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`);
  const order = chapters.map((_, at) => `<itemref idref="c${at + 1}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">urn:sha256:${id}</dc:identifier><dc:title>${escapeHtml(title)}</dc:title><dc:language>${language}</dc:language>`,
    `<dc:creator>${escapeHtml(author)}</dc:creator><dc:rights>${escapeHtml(licence)}</dc:rights>`,
    `<meta property="dcterms:modified">${modified}</meta>`,
    '<meta property="schema:accessMode">textual</meta><meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    '</metadata>',
    `<manifest><item id="nav" href="${CONTENTS}" media-type="application/xhtml+xml" properties="nav"/><item id="style" href="style.css" media-type="text/css"/>${items.join('')}</manifest>`,
    `<spine><itemref idref="nav"/>${order.join('')}</spine>`,
    '</package>',
  ].join('\n');
}

function toContents({ language, title, chapters }: Book): string {
  const links = chapters.map((chapter) => `<li><a href="${chapter.file}">${escapeHtml(chapter.title)}</a></li>`);
  return toDocument(language, title, `<h1>${escapeHtml(title)}</h1><nav epub:type="toc" id="toc"><ol>${links.join('')}</ol></nav>`);
}

const toDocument = (language: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>`;
