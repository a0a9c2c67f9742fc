import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitOrdinals } from '../text/ordinals.ts';
import { typesetRuns } from '../text/typeset.ts';

const VERBATIM = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'var']);
const BLOCKS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'summary',
  'blockquote',
  'div',
  'aside',
  'section',
]);

/** French typography over the page's text, block by block, code and source calls left alone; the endings of ordinals are raised. */
export function rehypeTypography() {
  return (tree: Root) => {
    const runs: (Text | undefined)[] = [];
    const flush = () => {
      const printed = typesetRuns(runs.map((run) => run?.value));
      for (const [index, run] of runs.entries()) if (run) run.value = printed[index] ?? run.value;
      runs.length = 0;
    };
    visit(tree, (node) => {
      if (node.type === 'text') runs.push(node);
      if (node.type !== 'element') return undefined;
      if (BLOCKS.has(node.tagName)) flush();
      if (!VERBATIM.has(node.tagName) && !isCalls(node)) return undefined;
      runs.push(undefined);
      return SKIP;
    });
    flush();
    raise(tree);
  };
}

function raise(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (VERBATIM.has(node.tagName) || isCalls(node))) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = splitOrdinals(node.value);
    if (pieces.length === 1) return undefined;
    (parent as Element).children.splice(index, 1, ...pieces.map(toContent));
    return index + pieces.length;
  });
}

function toContent({ text, raised }: { text: string; raised: boolean }): ElementContent {
  const value: Text = { type: 'text', value: text };
  return raised ? { type: 'element', tagName: 'sup', properties: {}, children: [value] } : value;
}

const isCalls = (node: Element): boolean => node.tagName === 'sup';
