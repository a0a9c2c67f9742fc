/** The dialect as remark reads it: the reference, for MDX, for the CMS and for whatever is written back. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from './dialect.ts';

/** A text of the dialect as a tree, with the place of every node. */
export type Parser = (text: string) => Root;

const markdown = unified().use(remarkParse).use(syntaxPlugins).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze();

/** The tree of a text in Markdown. */
export const parseByReference: Parser = (text) => markdown.parse(text);

/** The tree of a text in MDX, read and never evaluated. Throws a VFileMessage when it cannot be read. */
export const parseMdxText: Parser = (text) => mdx.parse(text);
