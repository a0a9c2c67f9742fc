import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { numberAnchors, toHeadingAnchor } from '../model/page-anchors.ts';
import { headingText } from './heading-text.ts';

/** Anchors of headings, numbered when repeated. */
export function rehypeHeadings() {
  return (tree: Root) => {
    const taken = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties['id'] === 'string') taken.add(node.properties['id']);
    });
    const toId = numberAnchors(taken);
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/u.test(node.tagName) || node.properties['id']) return;
      node.properties['id'] = toId(toHeadingAnchor(headingText(node)));
    });
  };
}
