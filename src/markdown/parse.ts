import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from './dialect.ts';
import { defineSources } from './notes.ts';

const markdown = unified().use(remarkParse).use(syntaxPlugins).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze();

/** The tree of a body, read and never evaluated. Throws a VFileMessage on an MDX text that cannot be read. */
export function parseBody(body: string, isMdx: boolean, isSource: (key: string) => boolean): Root {
  return (isMdx ? mdx : markdown).parse(defineSources(body, isSource)) as Root;
}
