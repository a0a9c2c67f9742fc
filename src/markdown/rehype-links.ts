import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isExternalUrl, isSafeUrl } from '../text/url.ts';
import type { DialectContext } from './context.ts';

/** Addresses: unsafe ones lose their link, the site's own get its base, other sites' are not vouched for and never load an image. */
export function rehypeLinks(context: DialectContext) {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'img' && !keepsImage(node) && parent && index !== undefined) {
        parent.children[index] = { type: 'text', value: String(node.properties['alt'] ?? '') };
        return index + 1;
      }
      const name = node.tagName === 'img' ? 'src' : 'href';
      const address = node.properties[name];
      if (typeof address !== 'string') return undefined;
      if (!isSafeUrl(address)) delete node.properties[name];
      else if (isExternalUrl(address)) node.properties['rel'] = ['noopener', 'noreferrer', 'nofollow', 'ugc'];
      else if (address.startsWith('/')) node.properties[name] = context.path(address);
      return undefined;
    });
  };
}

const keepsImage = ({ properties: { src } }: Element): boolean => typeof src === 'string' && isSafeUrl(src) && !isExternalUrl(src);
