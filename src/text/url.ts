const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Most addresses of a site: a path from its root, or an anchor, that any parser reads the same. They need none. */
const PLAIN = /^(?:\/[a-z0-9][\w.-]*)*\/?(?:#[\w.-]*)?$/iu;

/**
 * Whether an address may be printed as a link: http, https, mailto, tel, or relative to the site, without a name nor a
 * password (`https://poles.fr@ailleurs.fr` leads elsewhere). Decided by the browser's own parser, so that
 * « java\tscript: » is what a browser would make of it; the same rule for bodies and front matter.
 */
export function isSafeUrl(address: string): boolean {
  if (PLAIN.test(address)) return true;
  try {
    const { protocol, username, password } = new URL(address, 'https://relatif.invalid/');
    return SCHEMES.has(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Any site, over https and over http: an address without its slashes (`https:ailleurs.fr`) is relative to only one of them. */
const HERE = ['https://relatif.invalid', 'http://relatif.invalid'];

/** Whether an address leads, or would load, from another site; `/\\ailleurs.fr` and `//ailleurs.fr` do. Decided as above. */
export function isExternalUrl(address: string): boolean {
  if (PLAIN.test(address)) return false;
  return HERE.some((here) => {
    try {
      const { protocol, origin } = new URL(address, here);
      return /^https?:$/u.test(protocol) && origin !== here;
    } catch {
      return false;
    }
  });
}
