import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { toSlug } from '../text/slug.ts';

/** Anchors of headings, made as every other slug of the site (« D’où vient le pôle » → `d-ou-vient-le-pole`), numbered when repeated. */
export function rehypeHeadings() {
  return (tree: Root) => {
    const taken = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties['id'] === 'string') taken.add(node.properties['id']);
    });
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/u.test(node.tagName) || node.properties['id']) return;
      const slug = toSlug(toString(node)) || 'section';
      let id = slug;
      for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
      taken.add(id);
      node.properties['id'] = id;
    });
  };
}
