import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isExternalUrl } from '../text/url.ts';
import type { DialectContext } from './context.ts';
import { isDecorative } from './decorative.ts';
import { toMediaPath } from './media-path.ts';

/** Images written relative to the entry, as addresses of the site. The title that says that one only adorns is not for readers. */
export function remarkMedia(context: DialectContext) {
  return (tree: Root, file: VFile) => {
    visit(tree, ['image', 'definition'], (node) => {
      if (node.type !== 'image' && node.type !== 'definition') return;
      if (isDecorative(node.title)) node.title = null;
      if (isExternalUrl(node.url)) return;
      const path = toMediaPath(file.path ?? '', node.url);
      if (path) node.url = context.media(path);
    });
  };
}
