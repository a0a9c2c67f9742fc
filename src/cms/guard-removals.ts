/** What a forge would take away from the site at once: Decap deletes and replaces images there, as it deletes pages, without a draft. */
import { listShown } from '../sources/shown-images.ts';
import { toTarget } from '../sources/target.ts';
import { titleOfText } from '../sources/title-of-text.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend } from './decap.ts';
import { Refused } from './refusals.ts';

interface Around {
  /** Paths of the pages that showed an image when the site was built. */
  showing(image: string): Promise<readonly string[]>;
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
}

/** Makes a backend refuse to remove, or to replace, an image that published pages show; the server of contributions does so by itself. */
export function guardRemovals(backend: Backend, { showing, published }: Around): void {
  const check = async (image: string) => {
    const target = toTarget(image);
    if (target?.kind !== 'media') return;
    // What was published since the site was built is read: first of all, the page whose image it is.
    const pages = [...new Set([`content/${target.collection}/${target.slug}.md`, ...(await showing(image))])];
    const texts = await Promise.all(pages.map(async (path) => ({ path, text: await published(path) })));
    const titles = texts.flatMap(({ path, text }) => (text && listShown(text).includes(image) ? (titleOfText(text) ?? path) : []));
    if (titles.length > 0) throw new Refused(contribution.refused.shown(titles));
  };
  const [remove, add] = [backend.deleteFiles?.bind(backend), backend.persistMedia?.bind(backend)];
  if (remove)
    backend.deleteFiles = async (paths, ...rest) => {
      await Promise.all(paths.map(check));
      return remove(paths, ...rest);
    };
  if (add)
    backend.persistMedia = async (asset, ...rest) => {
      await check(asset.path);
      return add(asset, ...rest);
    };
}
