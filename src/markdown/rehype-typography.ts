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

/** French typography over the page's text, block by block, what is not French left alone; the endings of ordinals are raised. */
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
      if (!isApart(node)) return undefined;
      runs.push(undefined);
      return SKIP;
    });
    flush();
    raise(tree);
  };
}

function raise(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && isApart(node)) return SKIP;
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

/** What is not the French of a sentence: code, calls, an address written as itself, the words of another language. */
const isApart = (node: Element): boolean =>
  VERBATIM.has(node.tagName) || node.tagName === 'sup' || isForeign(node) || (node.tagName === 'a' && isAddress(node));
const isForeign = ({ properties: { lang } }: Element): boolean => typeof lang === 'string' && !/^fr\b/iu.test(lang);

function isAddress({ properties: { href }, children: [text, more] }: Element): boolean {
  if (typeof href !== 'string' || more || text?.type !== 'text' || !/^\S+[.:]\S+$/u.test(text.value)) return false;
  return [text.value, `https://${text.value}`, `http://${text.value}`, `mailto:${text.value}`].some(
    (one) => encodeURI(one) === href || one === href,
  );
}
