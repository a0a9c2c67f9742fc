/**
 * A built page judged as a browser would read it, by rules that owe nothing to the sanitiser's list: what the dialect,
 * a component or a dependency let through is found here, before the page is published.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isExternalUrl, isSafeUrl } from '../text/url.ts';
import { safetyStrings as say } from '../ui/safety-strings.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const REFUSED = new Set([
  ...['style', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'base', 'portal', 'fencedframe', 'plaintext', 'xmp'],
  ...['foreignobject', 'animate', 'animatemotion', 'animatetransform', 'set', 'annotation-xml'],
]);
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'ping', 'background', 'longdesc', 'manifest']);
/** Elements whose address is loaded with the page, and not followed by a reader. */
const LOADING = new Set(['script', 'img', 'image', 'source', 'video', 'audio', 'track', 'use', 'input', 'feimage']);
/** Links that load nothing, or are declarations. */
const DECLARING = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);
const JSON_LD = 'application/ld+json';
const CONFLICT = /<{7} |>{7} |\|{7} /u;

interface Reading {
  faults: string[];
  ids: Set<string>;
  main: string | undefined;
  /** A page that only leads to another one of the site. */
  isRedirect: boolean;
}

interface PageOptions {
  /** A page of help may quote the marks of a damaged text. */
  showsMarks?: boolean;
  /** A script draws the page: its content is not in the file. */
  isDrawn?: boolean;
}

/** What is wrong with a page, in French; nothing when it may be published. */
export function checkHtml(html: string, { showsMarks = false, isDrawn = false }: PageOptions = {}): string[] {
  const reading: Reading = { faults: [], ids: new Set(), main: undefined, isRedirect: false };
  walk(parse(html), reading);
  const { faults, main } = reading;
  if (!main?.trim() && !isDrawn && !reading.isRedirect) faults.push(say.empty);
  if (/__astro_image_/iu.test(html)) faults.push(say.marker);
  if (!showsMarks && html.includes('\uFFFD')) faults.push(say.lost);
  if (!showsMarks && CONFLICT.test(main ?? '')) faults.push(say.conflict);
  return faults;
}

/** What is wrong with a piece of HTML that a feed carries. */
export function checkFragment(html: string): string[] {
  const reading: Reading = { faults: [], ids: new Set(), main: undefined, isRedirect: false };
  walk(parse(html), reading);
  return reading.faults;
}

function walk(node: Node, reading: Reading): void {
  if ('tagName' in node) checkElement(node, reading);
  if ('content' in node) walk(node.content, reading);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, reading);
}

// Every element of every page comes through here: what most of them have none of is not made.
function checkElement(element: Element, reading: Reading): void {
  const { faults, ids } = reading;
  const { attrs } = element;
  const tag = element.tagName.toLowerCase();
  if (REFUSED.has(tag)) faults.push(say.element(tag));
  if (tag === 'meta' && attributeOf(attrs, 'http-equiv') !== undefined) checkDirective(attrs, reading);
  if (tag === 'main') reading.main = textOf(element);
  if (tag === 'script') faults.push(...checkScript(element));
  let leads = false;
  for (const { name: written, value } of attrs) {
    const name = written.toLowerCase();
    if (/^on|^style$|^srcdoc$|^xmlns:|^is$/u.test(name)) faults.push(say.handler(tag, name));
    if (name === 'id' && ids.has(value)) faults.push(say.twice(value));
    if (name === 'id') ids.add(value);
    leads ||= ADDRESSES.has(name) || name === 'srcset';
  }
  if (leads) faults.push(...checkAddresses(tag, attrs));
}

type Attributes = Element['attrs'];

const attributeOf = (attrs: Attributes, name: string): string | undefined => attrs.find((each) => each.name.toLowerCase() === name)?.value;

/** What a page may tell the browser in its head: its policy, or where the page has moved on this very site. */
function checkDirective(attrs: Attributes, reading: Reading): void {
  const name = attributeOf(attrs, 'http-equiv')?.toLowerCase();
  if (name === 'refresh' && /^0; url=\/(?![/\\])/u.test(attributeOf(attrs, 'content') ?? '')) reading.isRedirect = true;
  else if (name !== 'content-security-policy') reading.faults.push(say.element('meta http-equiv'));
}

function checkAddresses(tag: string, attrs: Attributes): string[] {
  const rel = (attributeOf(attrs, 'rel') ?? '').toLowerCase().split(/\s+/u);
  const loads = LOADING.has(tag) || (tag === 'link' && !rel.some((name) => DECLARING.has(name)));
  const own = attrs.flatMap(({ name, value }) => (ADDRESSES.has(name.toLowerCase()) ? [value] : []));
  const sets = (attributeOf(attrs, 'srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/u)[0] || []);
  return [...own, ...sets].flatMap((address) => {
    if (!isSafeUrl(address)) return [say.address(tag, address)];
    if (loads && isExternalUrl(address)) return [say.foreign(tag, address)];
    if (tag === 'form' && isExternalUrl(address)) return [say.address(tag, address)];
    return attributeOf(attrs, 'target') && isExternalUrl(address) && !rel.includes('noopener') ? [say.opener(address)] : [];
  });
}

/** A script comes from a file of the site; the only text in one is data. */
function checkScript(element: Element): string[] {
  const text = textOf(element);
  const src = attributeOf(element.attrs, 'src');
  if (attributeOf(element.attrs, 'type')?.toLowerCase() !== JSON_LD) return text.trim() || src === undefined ? [say.inline] : [];
  try {
    JSON.parse(text);
    return text.includes('<') ? [say.data] : [];
  } catch {
    return [say.data];
  }
}

/** A mark cut by an element is none: its parts do not touch. */
function textOf(node: Node): string {
  const parts: string[] = [];
  collectText(node, parts);
  return parts.join('\n');
}

function collectText(node: Node, parts: string[]): void {
  if ('value' in node) parts.push(node.value);
  else if ('childNodes' in node && !('data' in node)) for (const child of node.childNodes) collectText(child, parts);
}
