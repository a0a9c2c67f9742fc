/** The only paths that a contribution may touch: an entry, or an image of an entry. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { DEVICE, isReservedSlug } from '../model/routes.ts';
import { SLUG, SLUG_LENGTH } from '../text/slug.ts';

export interface Target {
  kind: 'entry' | 'media';
  collection: CollectionName;
  slug: string;
}

const ENTRY = /^content\/([a-z-]+)\/([^/]+)\.md$/u;
const MEDIA = /^content\/media\/([a-z-]+)\/([^/]+)\/([^/]+)$/u;
const MEDIA_NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:png|jpe?g|webp)$/iu;

const toCollection = (name: string | undefined) => collectionNames.find((known) => known === name);

/** Whether a text can be the slug of an entry that contributors write. */
export const isSlug = (slug: string): boolean => SLUG.test(slug) && slug.length <= SLUG_LENGTH && !isReservedSlug(slug);

/** What a path from the project's root (slashes) points to; undefined when contributions may not touch it. */
export function toTarget(path: string): Target | undefined {
  const [, entryFolder, entrySlug = ''] = ENTRY.exec(path) ?? [];
  const entryCollection = toCollection(entryFolder);
  if (entryCollection) return isSlug(entrySlug) ? { kind: 'entry', collection: entryCollection, slug: entrySlug } : undefined;
  const [, mediaFolder, mediaSlug = '', name = ''] = MEDIA.exec(path) ?? [];
  const mediaCollection = toCollection(mediaFolder);
  if (!mediaCollection || !isSlug(mediaSlug) || !MEDIA_NAME.test(name) || DEVICE.test(name) || name.length > 120) return undefined;
  return { kind: 'media', collection: mediaCollection, slug: mediaSlug };
}

/** Whether a folder may be listed as entries: `content/<collection>`. */
export const isEntryFolder = (folder: string): boolean => collectionNames.some((name) => folder === `content/${name}`);

/** Whether a folder may be listed as images: `content/media`, one collection's, or one entry's. */
export function isMediaFolder(folder: string): boolean {
  const [content, media, collection, slug, ...rest] = folder.replace(/\/$/u, '').split('/');
  if (content !== 'content' || media !== 'media' || rest.length > 0) return false;
  return collection === undefined || (toCollection(collection) !== undefined && (slug === undefined || isSlug(slug)));
}
