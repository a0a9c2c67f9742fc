import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from '../../markdown/dialect.ts';
import { defineSources } from '../../markdown/notes.ts';
import { findWikilinks } from './wikilink-node.ts';

const markdown = unified().use(remarkParse).use(syntaxPlugins).freeze();

/**
 * The tree of a text, by the site's own list of plugins, its wikilinks as nodes. Every `[^key]` is a call, whether the
 * source exists or not: that is for the check to say. `context` follows the text (its definitions, when the text is a
 * part of another) and is left out of the tree.
 */
export function readTree(text: string, context = ''): Root {
  const whole = defineSources(context ? `${text}\n\n${context}` : text, () => true);
  const tree = markdown.parse(whole) as Root;
  tree.children = tree.children.filter((node) => startOf(node) < text.length);
  findWikilinks(tree);
  return tree;
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0;
