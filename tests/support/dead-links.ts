import { isBuilt, readPages } from './built-site.ts';

const here = 'http://site.invalid';

/** Links of the site built in a folder that lead to no page of it, or to an anchor that the page does not have: « /page/ → address ». */
export function findDeadLinks(folder: string, pages = readPages(folder)): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.flatMap((page) =>
    page.elements.flatMap(({ tagName, properties }) => {
      const address = tagName === 'a' || tagName === 'link' ? properties['href'] : properties['src'];
      if (typeof address !== 'string') return [];
      const target = new URL(address, `${here}${page.url}`);
      // The CMS reads its own routes after #/.
      if (target.origin !== here || target.hash.startsWith('#/')) return [];
      if (!isBuilt(target.pathname, folder)) return [`${page.url} → ${address}`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      return anchor && !byUrl.get(target.pathname)?.ids.has(anchor) ? [`${page.url} → ${address} (no such anchor)`] : [];
    }),
  );
}
