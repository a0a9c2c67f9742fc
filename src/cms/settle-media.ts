/** Images go to the folder of the entry's slug, whatever the title was when they were added. */
export interface Settled {
  /** The text, its references following the images. */
  raw: string;
  /** New path of each image, in the order given. */
  paths: string[];
}

/**
 * Decap files an image under the title of the moment; the slug is made at the first save and never changes. Names the
 * images of an entry after its slug, and their references in the text with them.
 */
export function settleMedia({
  collection,
  slug,
  raw,
  paths,
}: {
  collection: string;
  slug: string;
  raw: string;
  paths: readonly string[];
}): Settled {
  const settled = { raw, paths: paths.map((path) => `content/media/${collection}/${slug}/${path.slice(path.lastIndexOf('/') + 1)}`) };
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const reference = new RegExp(`\\.\\./media/${escape(collection)}/[^/\\s)"'\\]]*/+${escape(name)}(?![\\w.-])`, 'gu');
    settled.raw = settled.raw.replace(reference, () => `../media/${collection}/${slug}/${name}`);
  }
  return settled;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
