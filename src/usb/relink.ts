/** A page of the site as it must be to open from a folder: relative addresses, no module, nothing that a folder refuses. */
import { defaultTreeAdapter as tree, html as spec, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface UsbSite {
  /** Path the site is served from, with both slashes, and its public address, without the last. */
  base: string;
  url: string;
  /** Classic scripts in the place of modules, by the address of the module; a module without one is left out. */
  scripts: ReadonlyMap<string, string>;
}

/** What is not carried, and that pages lead to: the workshop needs a server, a feed is of what is new. Those addresses are the public site's. */
export const ONLINE = /^(?:admin|pagefind|api|flux)(?:\/|$)|(?:^|\/)flux\.xml$/u;
const POLICY = "default-src 'self' file: data:;script-src 'self' file:;object-src 'none';base-uri 'none';form-action 'self' file:";

/** The address, below the base, of what a page at `path` links to, seen from that page: `../../guides/index.html#a`. */
export function toRelative(path: string, address: string, { base, url }: Pick<UsbSite, 'base' | 'url'>): string {
  if (/^(?:[a-z][a-z+.-]*:|\/\/|[?#])/iu.test(address)) return address;
  // Beside the page already: only the name of a folder's page is missing.
  if (!address.startsWith(base)) return address.replace(/(?<=\/)(?=[?#]|$)/u, 'index.html');
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address.slice(base.length)) ?? [];
  if (ONLINE.test(file)) return url + address;
  const up = '../'.repeat(path.split('/').length - 1);
  return `${up}${file === '' || file.endsWith('/') ? `${file}index.html` : file}${rest}` || 'index.html';
}

/** The page at `path`, from the root of the site. As a tree: what a contributor wrote in an attribute looks like any tag to a pattern. */
export function relinkPage(path: string, html: string, site: UsbSite): string {
  const page = parse(html, { scriptingEnabled: false });
  relink(page, path, site);
  return serialize(page, { scriptingEnabled: false });
}

function relink(node: Tree.ParentNode, path: string, site: UsbSite): void {
  for (const child of [...node.childNodes]) {
    if (!tree.isElementNode(child)) continue;
    if (isLeftOut(child, site)) tree.detachNode(child);
    else {
      relinkElement(child, path, site);
      relink(child, path, site);
      if (child.tagName === 'template') relink((child as Tree.Template).content, path, site);
    }
  }
}

const valueOf = ({ attrs }: Tree.Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

const isInChecklist = ({ parentNode }: Tree.Element): boolean =>
  !!parentNode && tree.isElementNode(parentNode) && valueOf(parentNode, 'data-checklist') !== undefined;

function isLeftOut(element: Tree.Element, { scripts }: UsbSite): boolean {
  const has = (name: string): boolean => valueOf(element, name) !== undefined;
  switch (element.tagName) {
    // One size of each image is carried.
    case 'source':
      return true;
    case 'template':
      return has('data-suggest-script');
    // The whole is carried already; a calendar is written by a module.
    case 'button':
      return has('data-carry') || isInChecklist(element);
    case 'link':
      return /^(?:preload|manifest|apple-touch-icon)$/u.test(valueOf(element, 'rel') ?? '');
    case 'script':
      return valueOf(element, 'type') === 'module' && !scripts.has(valueOf(element, 'src') ?? '');
    default:
      return false;
  }
}

function relinkElement(element: Tree.Element, path: string, site: UsbSite): void {
  const { tagName } = element;
  if (tagName === 'script' && valueOf(element, 'type') === 'module') {
    const classic = `${site.base}${site.scripts.get(valueOf(element, 'src') ?? '') ?? ''}`;
    element.attrs = [
      { name: 'defer', value: '' },
      { name: 'src', value: classic },
    ];
  }
  // The code for paper costs no network here, and no script may ask a folder for it as a print begins.
  if (tagName === 'img' && valueOf(element, 'src') === 'qr.svg') element.attrs = element.attrs.filter(({ name }) => name !== 'loading');
  const equivalent = tagName === 'meta' ? valueOf(element, 'http-equiv')?.toLowerCase() : undefined;
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (/^(?:href|src|action|data-tray)$/u.test(name)) attribute.value = toRelative(path, value, site);
    else if (/^data-(?:base|comparer)$/u.test(name)) attribute.value = toRelative(path, value, site).replace('index.html', '');
    else if (name === 'content' && equivalent === 'content-security-policy') attribute.value = POLICY;
    else if (name === 'content' && equivalent === 'refresh')
      attribute.value = value.replace(/(?<=^\d+;\s*url=).*$/iu, (address) => toRelative(path, address, site));
  }
  if (tagName === 'body') {
    const start = tree.createElement('script', spec.NS.HTML, [
      { name: 'defer', value: '' },
      { name: 'src', value: toRelative(path, `${site.base}usb.js`, site) },
    ]);
    tree.appendChild(element, start);
  }
}

/** A pole that the comparison reads, its links seen from there, as a script that gives it. */
export function toPoleScript(slug: string, json: string, site: UsbSite): string {
  const pole: unknown = JSON.parse(json, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? toRelative('comparer/index.html', value, site) : value,
  );
  return `(globalThis.poles ??= {})[${JSON.stringify(slug)}] = ${JSON.stringify(pole)};`;
}

/** A stylesheet at `path`. Without a preload, letters that are optional would come too late on the first pages: there they are waited for. */
export const relinkStyle = (path: string, css: string, site: UsbSite): string =>
  css
    .replace(/font-display:\s*optional/gu, 'font-display:block')
    .replace(/url\((["']?)([^"')]+)/gu, (_, quote: string, address: string) => `url(${quote}${toRelative(path, address, site)}`);
