import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
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

/** French typography over the page's text, block by block, code and source calls left alone. */
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
  };
}

const isCalls = (node: Element): boolean => node.tagName === 'sup';
