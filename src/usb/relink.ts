/** A page of the site as it must be to open from a folder: relative addresses, no module, nothing that a folder refuses. */

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

/** The page at `path`, from the root of the site. */
export function relinkPage(path: string, html: string, site: UsbSite): string {
  return (
    html
      // One size of each image is carried.
      .replace(/<source [^>]*>/gu, '')
      // The code for paper costs no network here, and no script may ask a folder for it as a print begins.
      .replace('src="qr.svg" alt="" loading="lazy"', 'src="qr.svg" alt=""')
      .replace(/<template data-suggest-script>.*?<\/template>/gsu, '')
      // The whole is carried already.
      .replace(/<button [^>]*data-carry=.*?<\/button>/gsu, '')
      .replace(/<link rel="(?:preload|manifest|apple-touch-icon)"[^>]*>/gu, '')
      .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/u, `$1${POLICY}`)
      .replace(/<script type="module" src="([^"]+)"><\/script>/gu, (_, module: string) =>
        (site.scripts.get(module) ?? '').replace(/^.+$/u, `<script defer src="${site.base}$&"></script>`),
      )
      .replace(/(\s(?:href|src|action|data-base|data-comparer|data-tray)=")([^"]*)/gu, (_, start: string, address: string) =>
        /data-(?:base|comparer)/u.test(start)
          ? start + toRelative(path, address, site).replace('index.html', '')
          : start + toRelative(path, address, site),
      )
      .replace(
        /(<meta http-equiv="refresh" content="\d+;\s*url=)([^"]*)/giu,
        (_, start: string, address: string) => start + toRelative(path, address, site),
      )
      .replace('</body>', () => `<script defer src="${toRelative(path, `${site.base}usb.js`, site)}"></script></body>`)
  );
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
