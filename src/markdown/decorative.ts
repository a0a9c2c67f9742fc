/** Images that only adorn: `![](hall.jpg "décorative")`. The mark is the title, which every reader of Markdown keeps. */
import type { Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { foldKey } from '../text/fold.ts';

/** The title that says so. */
export const DECORATIVE = 'décorative';

/** Whether the title of an image says that it only adorns; an accent left out, or a capital, says the same. */
export const isDecorative = (title: string | null | undefined): boolean => title != null && foldKey(title) === foldKey(DECORATIVE);

/** The images of a text, in its order: address and description. */
export function listImages(tree: Root): { address: string; alt: string }[] {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
  const found: { address: string; alt: string }[] = [];
  visit(tree, (node) => {
    if (node.type === 'image') found.push({ address: node.url, alt: node.alt ?? '' });
    else if (node.type === 'imageReference') found.push({ address: addresses.get(node.identifier) ?? '', alt: node.alt ?? '' });
  });
  return found;
}

/** The images of a text that are neither described nor said to be decorative, with the address of each (or the name of its definition). */
export function findUndescribed(tree: Root): { node: Image | ImageReference; address: string }[] {
  const adorning = new Set<string>();
  visit(tree, 'definition', ({ identifier, title }) => void (isDecorative(title) && adorning.add(identifier)));
  const found: { node: Image | ImageReference; address: string }[] = [];
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const isSaid = node.type === 'image' ? isDecorative(node.title) : adorning.has(node.identifier);
    if (!isSaid && !node.alt?.trim()) found.push({ node, address: node.type === 'image' ? node.url : node.identifier });
  });
  return found;
}
