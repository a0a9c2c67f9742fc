import type { Element, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Tags that the text of a page may hold as they are; an image is written in Markdown, which says where it is and what it shows. */
export const rawTags: ReadonlySet<string> = new Set(sanitizeSchema.tagNames?.filter((name) => name !== 'img'));

/**
 * Raw HTML parsed, then everything held against the allow-list. MDX has no raw HTML (the check refuses it) and carries
 * component nodes a sanitiser would drop, so it goes through `rehypeLinks` only.
 */
export function rehypeSafe() {
  const parseRaw = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    if (file.extname === '.mdx') return tree;
    // What is still raw has no elements yet: these are Markdown's.
    visit(tree, { tagName: 'img' }, (node: Element) => void (node.properties['dataImage'] = ''));
    const safe = sanitize(parseRaw(tree, file), sanitizeSchema) as Root;
    visit(safe, { tagName: 'img' }, (node: Element, index, parent) => {
      if (node.properties['dataImage'] === undefined && index !== undefined) {
        parent?.children.splice(index, 1);
        return index;
      }
      delete node.properties['dataImage'];
      return undefined;
    });
    return safe;
  };
}
