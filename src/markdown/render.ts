/** Markdown of the dialect to HTML, for the site's `.md` entries, for prose fields and for the CMS preview. */
import type { Root as HastRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { buildDialect } from './dialect.ts';
import type { DialectContext, PageNote } from './context.ts';

export interface Rendered {
  /** Safe HTML, typeset, addresses with the base. */
  html: string;
  headings: { depth: number; id: string; text: string }[];
  /** In the order of their calls; written notes carry their HTML. */
  notes: (PageNote & { html?: string })[];
}

export type Renderer = (text: string, path: string) => Rendered;

/** A renderer for the wiki that `context` describes; call it with a body and the entry's path. Pure, synchronous. */
export function buildRenderer(context: DialectContext): Renderer {
  const { remarkPlugins, rehypePlugins } = buildDialect(context);
  const processor = unified().use(remarkParse).use(remarkPlugins).use(remarkRehype, { allowDangerousHtml: true }).use(rehypePlugins).use(rehypeStringify).freeze();
  const print = (tree: Root, file: VFile) => processor.runSync(tree, file) as unknown as HastRoot;
  const stringify = (tree: HastRoot) => processor.stringify(tree as never) as unknown as string;
  return (text, path) => {
    const file = new VFile({ value: text, path });
    const tree = print(processor.parse(file) as Root, file);
    const notes = (file.data['notes'] ?? []) as PageNote[];
    const definitions = file.data['definitions'] as Map<string, FootnoteDefinition> | undefined;
    const printNote = (key: string) => stringify(print({ type: 'root', children: definitions?.get(key)?.children ?? [] }, new VFile({ path })));
    return {
      html: stringify(tree),
      headings: collectHeadings(tree),
      notes: notes.map((note) => (note.isSource ? note : { ...note, html: printNote(note.key) })),
    };
  };
}

function collectHeadings(tree: HastRoot): Rendered['headings'] {
  const headings: Rendered['headings'] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/u.exec(node.tagName)?.[1];
    if (depth) headings.push({ depth: Number(depth), id: String(node.properties['id'] ?? ''), text: toString(node) });
  });
  return headings;
}

/** One line of prose without its paragraph: for a field printed inside a sentence. */
export const toInline = (html: string): string => /^<p>([\s\S]*)<\/p>\n?$/u.exec(html)?.[1]?.replace(/<\/p>\s*<p>/gu, '<br>') ?? html;
