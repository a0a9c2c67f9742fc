import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from '../../markdown/dialect.ts';
import { defineSources } from '../../markdown/notes.ts';
import { findWikilinks } from './wikilink-node.ts';

const markdown = unified().use(remarkParse).use(syntaxPlugins).freeze();

type Point = NonNullable<Root['position']>['start'];

/** A block that nothing before it reaches over, nor what follows it. */
const WALL = '\n\n***\n\n';

/**
 * The tree of a text, by the site's own list of plugins, its wikilinks as nodes. Every `[^key]` is a call, whether the
 * source exists or not: that is for the check to say. `context` holds the definitions of links when the text is a part
 * of another. The offsets of the blocks are those of `text`; deeper nodes have none to rely on.
 */
export function readTree(text: string, context = ''): Root {
  // Definitions stand before: after the text, a block that nobody closed would swallow them.
  const known = [
    context,
    defineSources(text, () => true)
      .slice(text.length)
      .trim(),
  ]
    .filter(Boolean)
    .join('\n\n');
  const head = known && known + WALL;
  const tree = markdown.parse(head + text) as Root;
  tree.children = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= head.length);
  for (const { position } of tree.children) {
    if (!position) continue;
    position.start = moveBack(position.start, head.length);
    position.end = moveBack(position.end, head.length);
  }
  findWikilinks(tree);
  return tree;
}

const moveBack = (point: Point, length: number): Point => ({ ...point, offset: (point.offset ?? 0) - length });
