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

function checkElement(element: Element, reading: Reading): void {
  const { faults, ids } = reading;
  const tag = element.tagName.toLowerCase();
  const attributes = new Map(element.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  if (REFUSED.has(tag)) faults.push(say.element(tag));
  if (tag === 'meta' && attributes.has('http-equiv')) checkDirective(attributes, reading);
  if (tag === 'main') reading.main = textOf(element);
  if (tag === 'script') faults.push(...checkScript(element, attributes));
  for (const [name, value] of attributes) {
    if (/^on|^style$|^srcdoc$|^xmlns:|^is$/u.test(name)) faults.push(say.handler(tag, name));
    if (name === 'id' && ids.has(value)) faults.push(say.twice(value));
    if (name === 'id') ids.add(value);
  }
  faults.push(...checkAddresses(tag, attributes));
}

/** What a page may tell the browser in its head: its policy, or where the page has moved on this very site. */
function checkDirective(attributes: ReadonlyMap<string, string>, reading: Reading): void {
  const name = attributes.get('http-equiv')?.toLowerCase();
  if (name === 'refresh' && /^0; url=\/(?![/\\])/u.test(attributes.get('content') ?? '')) reading.isRedirect = true;
  else if (name !== 'content-security-policy') reading.faults.push(say.element('meta http-equiv'));
}

function checkAddresses(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u);
  const loads = LOADING.has(tag) || (tag === 'link' && !rel.some((name) => DECLARING.has(name)));
  const own = [...attributes].flatMap(([name, value]) => (ADDRESSES.has(name) ? [value] : []));
  const sets = (attributes.get('srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/u)[0] || []);
  return [...own, ...sets].flatMap((address) => {
    if (!isSafeUrl(address)) return [say.address(tag, address)];
    if (loads && isExternalUrl(address)) return [say.foreign(tag, address)];
    if (tag === 'form' && isExternalUrl(address)) return [say.address(tag, address)];
    return attributes.get('target') && isExternalUrl(address) && !rel.includes('noopener') ? [say.opener(address)] : [];
  });
}

/** A script comes from a file of the site; the only text in one is data. */
function checkScript(element: Element, attributes: ReadonlyMap<string, string>): string[] {
  const text = textOf(element);
  if (attributes.get('type')?.toLowerCase() !== JSON_LD) return text.trim() || !attributes.has('src') ? [say.inline] : [];
  try {
    JSON.parse(text);
    return text.includes('<') ? [say.data] : [];
  } catch {
    return [say.data];
  }
}

/** A mark cut by an element is none: its parts do not touch. */
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node && !('data' in node) ? node.childNodes.map(textOf).join('\n') : '';
