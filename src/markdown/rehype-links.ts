import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isExternalUrl, isSafeUrl } from '../text/url.ts';
import type { DialectContext } from './context.ts';

/** Addresses: unsafe ones lose their link, the site's own get its base, other sites' are not vouched for. */
export function rehypeLinks(context: DialectContext) {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const name = tagName === 'img' ? 'src' : 'href';
      const address = properties[name];
      if (typeof address !== 'string') return;
      if (!isSafeUrl(address)) delete properties[name];
      else if (isExternalUrl(address)) {
        // An image of another site would be a request to a third party.
        if (tagName === 'img') delete properties[name];
        else properties['rel'] = ['noopener', 'noreferrer', 'nofollow', 'ugc'];
      } else if (address.startsWith('/')) properties[name] = address.startsWith(context.path('')) ? address : context.path(address);
    });
  };
}
