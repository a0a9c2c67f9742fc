/** Markdown of the dialect to HTML, for the site's `.md` entries, for prose fields and for the CMS preview. */
import type { Root as HastRoot } from 'hast';
import type { FootnoteDefinition, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { buildDialect } from './dialect.ts';
import type { DialectContext } from './context.ts';
import { headingText } from './heading-text.ts';
import { createNotebook, defineSources, knowsSource, writeNotes, type Notebook } from './notes.ts';
import type { Parser } from './parse.ts';

export interface Rendered {
  /** Safe HTML, typeset, addresses with the base. */
  html: string;
  headings: { depth: number; id: string; text: string }[];
}

/**
 * Renders a text of the entry at `path`; its calls are numbered and its notes written in `notebook`, shared by all the texts of a page.
 * Pure but for the notebook; synchronous.
 */
export type Renderer = (text: string, path: string, notebook?: Notebook) => Rendered;

/** A renderer for the wiki that `context` describes; the site and the CMS each give their parser of the one dialect. */
export function buildRenderer(context: DialectContext, parse: Parser): Renderer {
  const { remarkPlugins, rehypePlugins } = buildDialect(context);
  const processor = unified()
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();
  const isSource = knowsSource(context);
  const print = (tree: Root, file: VFile) => processor.runSync(tree, file) as unknown as HastRoot;
  const stringify = (tree: HastRoot) => processor.stringify(tree as never) as unknown as string;
  return (text, path, notebook = createNotebook()) => {
    const file = new VFile({ value: text, path: path.replace(/\.mdx$/u, '.md'), data: { notebook } });
    const tree = print(parse(defineSources(text, isSource)), file);
    const definitions = file.data['definitions'] as Map<string, FootnoteDefinition>;
    writeNotes(definitions, notebook, ({ children }) =>
      stringify(print({ type: 'root', children }, new VFile({ path: file.path, data: { notebook } }))),
    );
    return { html: stringify(tree), headings: collectHeadings(tree) };
  };
}

function collectHeadings(tree: HastRoot): Rendered['headings'] {
  const headings: Rendered['headings'] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/u.exec(node.tagName)?.[1];
    if (depth) headings.push({ depth: Number(depth), id: String(node.properties['id'] ?? ''), text: headingText(node) });
  });
  return headings;
}

/** The inline HTML of a text of one paragraph: to print inside a sentence. Several paragraphs become lines. */
export const toInline = (html: string): string =>
  html
    .trim()
    .replace(/^<p>|<\/p>$/gu, '')
    .replace(/<\/p>\s*<p>/gu, '<br>');
