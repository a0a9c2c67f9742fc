/** Images go to the folder of the entry's slug, whatever the title was when they were added. */
export interface Settled {
  /** The text, its references following the images. */
  raw: string;
  /** New path of each image, in the order given. */
  paths: string[];
}

interface Unsettled extends Settled {
  collection: string;
  slug: string;
  /** The text as it was opened. */
  opened: string | undefined;
}

/**
 * Decap files an image under the title of the moment; the slug is made at the first save and never changes. Names the
 * images of an entry after its slug, and their references in the text with them. An image of the same name that the text
 * showed already, or that stands in another folder (`isThere`), is another: its reference stays.
 */
export async function settleMedia(
  { collection, slug, opened = '', raw, paths }: Unsettled,
  isThere: (path: string) => Promise<boolean>,
): Promise<Settled> {
  const settled: Settled = { raw, paths: [] };
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const own = `media/${collection}/${slug}/${name}`;
    const reference = new RegExp(`\\.\\./media/${escape(collection)}/[^/\\s)"'\\]]*/+${escape(name)}(?![\\w.-])`, 'gu');
    for (const found of new Set(settled.raw.match(reference)))
      if (!opened.includes(found) && !(await isThere(found.replace('../', 'content/'))))
        settled.raw = settled.raw.replaceAll(found, () => `../${own}`);
    settled.paths.push(`content/${own}`);
  }
  return settled;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
