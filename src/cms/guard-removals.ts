/** What a forge would take away from the site at once: Decap deletes and replaces images there, as it deletes pages, without a draft. */
import { listShown } from '../sources/shown-images.ts';
import { toTarget, type Target } from '../sources/target.ts';
import { titleOfText } from '../sources/title-of-text.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend } from './decap.ts';
import type { Drafts } from './read-drafts.ts';
import { Refused } from './refusals.ts';

interface Around {
  /** Paths of the pages that showed an image when the site was built. */
  showing(image: string): Promise<readonly string[]>;
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
  drafts: Drafts;
}

/**
 * Makes a backend refuse to remove a page of which a draft waits, and to remove or replace an image that published pages show.
 * The server of contributions does so by itself.
 */
export function guardRemovals(backend: Backend, { showing, published, drafts }: Around): void {
  const checkEntry = async (key: string) => {
    drafts.forget();
    if ((await drafts.list()).includes(key)) throw new Refused(contribution.refused.awaited);
  };
  const check = async (path: string) => {
    const target = toTarget(path);
    if (target?.kind === 'entry') return checkEntry(`${target.collection}/${target.slug}`);
    if (target) return checkImage(path, target);
  };
  const checkImage = async (image: string, target: Target) => {
    // What was published since the site was built is read: first of all, the page whose image it is.
    const pages = [...new Set([`content/${target.collection}/${target.slug}.md`, ...(await showing(image))])];
    const texts = await Promise.all(pages.map(async (page) => ({ page, text: await published(page) })));
    const titles = texts.flatMap(({ page, text }) => (text && listShown(text).includes(image) ? (titleOfText(text) ?? page) : []));
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
