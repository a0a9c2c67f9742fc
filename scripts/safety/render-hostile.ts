/** Hostile Markdown through the site's real renderer, and through the same engine without its guards. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { toDialectContext } from '../../src/markdown/corpus-context.ts';
import { parseNatively } from '../../src/markdown/parse-natively.ts';
import { buildRenderer } from '../../src/markdown/render.ts';
import { buildCorpus } from '../../src/wiki/corpus.ts';

const corpus = buildCorpus([]);
const render = buildRenderer(
  toDialectContext(() => corpus),
  parseNatively,
);
const bare = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** What the site prints of a text. */
export const renderSafe = (markdown: string): string => render(markdown, 'content/guides/essai.md').html;

/** What it would print without sanitiser nor rule for addresses. */
export const renderBare = (markdown: string): string => String(bare.processSync(markdown));
