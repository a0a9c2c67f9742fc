/** The headers of the site, once: the local server sends them, `_headers`, nginx and Caddy are written from them. */
import { toAdminPolicy } from '../cms/admin-policy.ts';
import { site } from '../site.ts';
import { mediaPolicy, publicPolicy } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Browsers read it over https only.
  'Strict-Transport-Security': 'max-age=31536000',
};

export interface Zone {
  name: 'public' | 'admin' | 'media';
  /** Folder of the site, without the base: empty for the whole of it. */
  folder: '' | 'admin/' | 'media/';
  headers: Headers;
}

/** The parts of the site, each with all its headers; an address belongs to the last zone whose folder holds it. */
export const zones: readonly Zone[] = [
  { name: 'public', folder: '', headers: { 'Content-Security-Policy': publicPolicy, ...common } },
  {
    name: 'admin',
    folder: 'admin/',
    headers: {
      'Content-Security-Policy': `${toAdminPolicy(site.forge)}; frame-ancestors 'none'`,
      ...common,
      // A forge's login page opens in a window that speaks back to this one.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'Referrer-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  },
  { name: 'media', folder: 'media/', headers: { 'Content-Security-Policy': mediaPolicy, ...common } },
];

/** The headers of a path below the site's base (`guides/x/`); a folder's address may lack its last slash. */
export const headersOf = (path: string): Headers => zones.findLast(({ folder }) => `${path}/`.startsWith(folder))?.headers ?? {};
