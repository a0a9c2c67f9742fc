import slugify from '@sindresorhus/slugify';

/** What a slug looks like: lower-case words of ASCII letters and figures joined by hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Longest slug accepted. */
export const SLUG_LENGTH = 80;

/** The slug of a title: « L’Île-Saint-Denis » → `l-ile-saint-denis`. Empty when the title has no letter nor figure. */
export function toSlug(title: string): string {
  const spaced = title.replace(/[’']/gu, ' ');
  return slugify(spaced, { decamelize: false, customReplacements: [['&', ' et ']] })
    .slice(0, SLUG_LENGTH)
    .replace(/-+$/u, '');
}
