/** A page of the built site as a chapter of an EPUB: XHTML, with the words and nothing of the screen. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml } from '../text/escape-html.ts';

type Node = Tree.Node;
type Element = Tree.Element;

const VOID = new Set(['br', 'hr', 'wbr', 'col']);
/** What a reader of books has no use for, whatever it holds. */
const LEFT_OUT = new Set(['script', 'template', 'style', 'nav', 'form', 'button', 'svg', 'noscript', 'input', 'iframe', 'source']);
/** What is printed as something simpler. */
const PLAIN = new Map([
  ['label', 'span'],
  ['picture', 'span'],
  ['details', 'div'],
  ['summary', 'p'],
]);
/** Attributes that mean something in a book. */
const KEPT = new Set(['id', 'href', 'lang', 'colspan', 'rowspan', 'scope', 'title', 'start', 'value', 'datetime', 'class']);

export interface Chapter {
  title: string;
  /** XHTML of the body: title, lead, text and notes. */
  body: string;
}

/** The chapter of a page's HTML; `toHref` says where a link leads in the book. Undefined when the page has no text. */
export function toChapterXhtml(html: string, toHref: (href: string) => string): Chapter | undefined {
  const main = find(parse(html), (node) => node.tagName === 'main');
  const title = main && find(main, (node) => node.tagName === 'h1');
  const article = main && find(main, (node) => node.tagName === 'article');
  if (!title || !article) return undefined;
  const lead = find(main, (node) => hasClass(node, 'lead'));
  const parts = [title, lead, article].filter((part) => part !== undefined);
  return { title: textOf(title).trim(), body: parts.map((part) => print(part, toHref)).join('\n') };
}

function print(node: Node, toHref: (href: string) => string): string {
  if ('value' in node) return escapeHtml(node.value);
  if (!('tagName' in node)) return '';
  const { tagName, attrs, childNodes } = node;
  const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  // A box to tick is drawn: paper and books have no forms.
  if (tagName === 'input' && valueOf('type') === 'checkbox') return valueOf('checked') === undefined ? '☐ ' : '☑ ';
  // The book has the words of an image, not the image.
  if (tagName === 'img') return escapeHtml(valueOf('alt') ? `[${valueOf('alt')}]` : '');
  if (LEFT_OUT.has(tagName) || valueOf('hidden') !== undefined || (tagName === 'details' && hasClass(node, 'contents'))) return '';
  // Labels only say which box they tick; a fold is open in a book.
  const name = PLAIN.get(tagName) ?? tagName;
  const printed = attrs
    .filter((attribute) => KEPT.has(attribute.name))
    .map((attribute) => ` ${attribute.name}="${escapeHtml(attribute.name === 'href' ? toHref(attribute.value) : attribute.value)}"`);
  const start = `<${name}${printed.join('')}`;
  return VOID.has(name) ? `${start}/>` : `${start}>${childNodes.map((child) => print(child, toHref)).join('')}</${name}>`;
}

function find(node: Node, is: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && is(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}

const hasClass = ({ attrs }: Element, name: string): boolean =>
  attrs.some((each) => each.name === 'class' && each.value.split(' ').includes(name));
const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
