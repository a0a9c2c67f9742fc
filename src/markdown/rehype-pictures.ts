import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { DialectContext } from './context.ts';

/** As wide as a text is printed: the whole of a small screen, a column on others. */
const SIZES = '(min-width: 48rem) 46rem, 100vw';

/** Images with their place kept before they load, and offered in the widths and formats that the site has of them. */
export function rehypePictures(context: DialectContext) {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
      const picture = context.picture?.(String(node.properties['src']));
      if (!picture) return undefined;
      const { width, height, sources } = picture;
      Object.assign(node.properties, { width, height });
      const offered = sources.map(({ type, files }): Element => ({
        type: 'element',
        tagName: 'source',
        properties: { type, srcSet: files.map((file) => `${context.path(file.address)} ${file.width}w`).join(', '), sizes: SIZES },
        children: [],
      }));
      parent.children[index] = { type: 'element', tagName: 'picture', properties: {}, children: [...offered, node] };
      // The links of the image are read next, not the picture again.
      return [SKIP, index + 1];
    });
  };
}
