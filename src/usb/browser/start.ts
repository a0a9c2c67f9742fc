/** What the pages of a folder need beside their own scripts: addresses of folders that open, the search, and themselves for the booklet. */
import { startSearch } from '../../search/page/client.ts';

// A folder has no server to add the name of its page.
const complete = (href: string): string => href.replace(/^(file:[^?#]*\/)(?=[?#]|$)/u, '$1index.html');
addEventListener(
  'click',
  ({ target }) => {
    const link = (target as Partial<Element>).closest?.('a');
    if (link instanceof HTMLAnchorElement && complete(link.href) !== link.href) link.href = complete(link.href);
  },
  true,
);

// The booklet reads a page by opening it in a frame: what it hears is that page.
if (parent !== window) parent.postMessage(document.documentElement.outerHTML, '*');

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearch(root);
