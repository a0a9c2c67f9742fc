/** What is true of the whole site: name, address, repository, locale, licences. Constants only. */

const env: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/** As the rest of the site relies on it, however somebody wrote it. */
const toFolder = (path: string): string => `/${path}/`.replace(/\/{2,}/gu, '/');

export const site = {
  name: 'Pôles en commun',
  tagline: 'Le wiki des pratiques des pôles territoriaux de coopération économique',
  locale: 'fr-FR',
  language: 'fr',
  /** Days and months are those of the readers. */
  timeZone: 'Europe/Paris',
  /** Public address, without a trailing slash; a deployment says its own with SITE_URL. */
  url: (env.SITE_URL ?? 'http://127.0.0.1:4321').replace(/\/+$/u, ''),
  /** Whether that is the address of its readers, or of this machine, for want of a better one. */
  isPublic: env.SITE_URL !== undefined,
  /** Sub-folder the site is served from, with both slashes; SITE_BASE says another. */
  base: toFolder(env.SITE_BASE ?? '/'),
  /** How the CMS reaches the repository in production (see README): the forge's name and the project's path. */
  forge: {
    backend: env.CMS_BACKEND ?? '',
    repository: env.CMS_REPOSITORY ?? '',
    branch: env.CMS_BRANCH ?? 'main',
    applicationId: env.CMS_APP_ID ?? '',
    address: env.CMS_FORGE_URL ?? '',
  },
  licences: {
    prose: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr' },
    data: { name: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
} as const;
