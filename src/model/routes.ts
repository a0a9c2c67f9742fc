/** The one function that makes addresses: French, with the base path and a trailing slash. */
import { site } from '../site.ts';
import { toSlug } from '../text/slug.ts';
import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';

/** A path of the site, from its root, with the base it is served from: `toPath('guides/')` → `/guides/`. */
export function toPath(path: string): string {
  return `${site.base}${path.replace(/^\/+/u, '')}`;
}

/** What `toPath` was given, from the site's root: `fromPath(toPath('guides/'))` → `/guides/`. */
export const fromPath = (address: string): string => address.slice(toPath('').length - 1);

/** The page entry whose words and figures make the home page. */
export const homeSlug = 'accueil';

/** The page entry of dated rows, which its own dates draw. */
export const chronologySlug = 'chronologie';
/** The page of the site that tells what the tests for accessibility found. */
export const accessibilitySlug = 'accessibilite';

/** Address of an entry, or of one anchor in it. */
export function toEntryPath(collection: CollectionName, slug: string, anchor?: string): string {
  const folder = collections[collection].path;
  const page = slug === homeSlug ? '' : `${slug}/`;
  return `${toPath(folder ? `${folder}/${slug}/` : page)}${anchor ? `#${anchor}` : ''}`;
}

/** Address of the history of an entry, or of one of its versions. */
export const toHistoryPath = (collection: CollectionName, slug: string, anchor?: string): string =>
  `${toEntryPath(collection, slug)}historique/${anchor ? `#${anchor}` : ''}`;

/** Address of the feed of an entry's changes. */
export const toFeedPath = (collection: CollectionName, slug: string): string => `${toEntryPath(collection, slug)}flux.xml`;

/** Recent changes, or the digest of one month (`2026-11`). */
export const toChangesPath = (month?: string): string => toPath(`wiki/changements/${month ? `${month}/` : ''}`);

/** Name of a collection in the addresses of its feed and data: its own in French, `pages` for those at the root. */
export const toFeedName = (collection: CollectionName): string => collections[collection].path || collection;

/** Address of the feed of a collection; of all changes without one. */
export const toCollectionFeedPath = (collection?: CollectionName): string =>
  toPath(`flux/${collection ? toFeedName(collection) : 'changements'}.xml`);

/** Address of a collection's list. */
export const toCollectionPath = (collection: CollectionName): string => toPath(`${collections[collection].path}/`);

/** Address of the page that says what is expected of a wanted page. */
export const toWantedPath = (slug: string): string => toPath(`wiki/pages-souhaitees/${slug}/`);

/** Address of the page that helps to cite the passages of a seminar, or of one of them. */
export const toCitePath = (seminar: string, id?: string): string => `${toEntryPath('seminars', seminar)}citer/${id ? `#${id}` : ''}`;

/** Address of the page of the poles at the end of a year, or of those in one state there. */
export const toYearPath = (year: number, anchor?: string): string =>
  `${toEntryPath('pages', chronologySlug)}${year}/${anchor ? `#${anchor}` : ''}`;

/** Slug of the page of the drawings, below the chronology; the anchor of the first of them too. */
export const drawingsSlug = 'trajectoires';

/** Address of the page of the drawings, or of one of them there. */
export const toDrawingsPath = (anchor?: string): string =>
  `${toEntryPath('pages', chronologySlug)}${drawingsSlug}/${anchor ? `#${anchor}` : ''}`;

/** Address of the explorer, already filtered by one value of a facet when one is named. */
export const toExplorerPath = (facet?: string, value?: string): string =>
  toPath(`explorer/${facet && value ? `?${facet}=${toSlug(value)}` : ''}`);

/** Address that puts these poles side by side. */
export const toComparerPath = (...slugs: readonly string[]): string => toPath(`comparer/${slugs.length ? `?p=${slugs.join(',')}` : ''}`);

/** Anchor of the source or note of a page that has this number: its key would be written twice more, and a longest page has a hundred calls. */
export const toNoteAnchor = (number: number): string => `source-${number}`;

/** Name of the Markdown of an entry, in its folder. */
export const markdownFile = 'index.md';

/** Name of the picture of a page where it is shared, in the page's folder. */
export const cardFile = 'partage.png';

/** Names that Windows gives to its devices, whatever follows the point: no clone could hold such a file there. */
export const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Whether a slug names something else: in an entry's folder, or for a computer. */
export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug) || DEVICE.test(slug);

const RESERVED: ReadonlySet<string> = new Set(['historique', 'demandes', 'index', 'flux']);

/** First segments of the addresses that are no page of the site's own: a site page there would hide them. */
const reservedRoots: ReadonlySet<string> = new Set([
  ...Object.values(collections).map(({ path }) => path),
  ...[
    'admin',
    'comparer',
    'dev',
    'dossier',
    'donnees',
    'explorer',
    'hors-connexion',
    'icones',
    'media',
    'pagefind',
    'proposer',
    'recherche',
    'wiki',
  ],
]);

/** Whether an entry makes the home page. */
export const isHome = (collection: CollectionName, slug: string): boolean => collection === 'pages' && slug === homeSlug;

/** Whether a slug already names something else among the addresses of a collection; that of the home page is of no other collection. */
export const isReserved = (collection: CollectionName, slug: string): boolean =>
  isReservedSlug(slug) ||
  (slug === homeSlug && !isHome(collection, slug)) ||
  (collections[collection].path === '' && reservedRoots.has(slug));
