import type { Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { buildDialect } from '../../src/markdown/dialect.ts';
import '../../src/editor/text/wikilink-node.ts';

/** A wiki where every page and every source exists. */
const { remarkPlugins, rehypePlugins } = buildDialect({
  link: (target) => ({ href: `/glossaire/${encodeURIComponent(target)}/`, status: 'found' }),
  sourceTitle: (key) => key,
  media: (path) => `/${path}`,
  path: (path) => `/${path.replace(/^\//u, '')}`,
  terms: () => [],
  evidence: () => undefined,
});
const site = unified()
  .use(remarkParse)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlugins)
  .use(rehypeStringify)
  .freeze();

const print = (tree: Root): string => site.stringify(site.runSync(tree, new VFile({ path: 'content/guides/essai.md' })) as never) as string;

/** What the site prints of a text. */
export const printText = (text: string): string => print(site.parse(new VFile({ value: text, path: 'content/guides/essai.md' })) as Root);

/** What the site prints of the nodes that the editor holds, without their ever being written as text. */
export function printNodes(children: Root['children']): string {
  const tree: Root = { type: 'root', children: structuredClone(children) };
  visit(tree as Nodes, 'wikilink', (node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: `[[${node.value}]]` };
  });
  return print(tree);
}
