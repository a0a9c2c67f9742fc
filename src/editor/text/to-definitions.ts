import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeTree } from './write-tree.ts';

/** The definitions of links that a tree holds, as a text: what a part of it needs to be read alone. */
export function toDefinitions(tree: Root): string {
  const definitions: Definition[] = [];
  visit(tree, 'definition', (node) => void definitions.push(node));
  return writeTree(definitions);
}
