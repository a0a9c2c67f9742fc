import type { BlockContent, DefinitionContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { unified } from 'unified';
import { syntaxPlugins } from '../../markdown/dialect.ts';
import type { AuthorStyle } from './author-style.ts';
import { writeWikilink } from './wikilink-node.ts';

const { toMarkdownExtensions } = unified().use(syntaxPlugins).freeze().data() as { toMarkdownExtensions?: Options[] };

/** The text of blocks, in the marks of an author, else in the house's own; without a line end after it. */
export function writeTree(children: (BlockContent | DefinitionContent)[], style?: AuthorStyle): string {
  const { bullet = '-', ...marks } = style ?? {};
  const text = toMarkdown(
    { type: 'root', children },
    {
      bullet,
      bulletOther: bullet === '*' ? '-' : '*',
      emphasis: '*',
      strong: '*',
      rule: '-',
      listItemIndent: 'one',
      tightDefinitions: true,
      ...marks,
      extensions: toMarkdownExtensions ?? [],
      handlers: { wikilink: writeWikilink },
    },
  );
  return text.replace(/\n$/u, '');
}
