/** An entry in MDX is compiled with its links, its sources and its terms: when these change, so does the program. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { digest } from '../sources/digest.ts';
import { inProcess } from '../sources/in-process.ts';
import { getMemory } from '../sources/memory.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { toDialectContext } from './corpus-context.ts';
import { buildDialect } from './dialect.ts';
import { traceContext, type Answered } from './trace-context.ts';

const passThrough = ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxjsEsm'] as const;

interface Remembered {
  /** Digest of the entry's text. */
  text: string;
  answers: Answered[];
  key: string;
}

const known = inProcess('mdx keys', () => new WeakMap<Corpus, ReadonlyMap<string, string>>());

/** A digest of the tree that Astro compiles for each entry in MDX of a wiki, by `collection/slug`; an entry that cannot be read counts by its text. */
export function mdxKeysOf(corpus: Corpus): ReadonlyMap<string, string> {
  const keys = known.get(corpus) ?? toMdxKeys(corpus);
  known.set(corpus, keys);
  return keys;
}

function toMdxKeys(corpus: Corpus): ReadonlyMap<string, string> {
  const traced = traceContext(
    toDialectContext(() => corpus),
    ['link', 'sourceTitle', 'picture', 'terms', 'evidence'],
  );
  const { remarkPlugins, rehypePlugins } = buildDialect(traced.context);
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins)
    .use(remarkRehype, { passThrough: [...passThrough], allowDangerousHtml: true })
    .use(rehypePlugins)
    .freeze();
  const toKey = (file: SourceFile): string => {
    try {
      const source = new VFile({ value: file.body, path: file.path });
      const tree = processor.runSync(processor.parse(source), source);
      return digest(
        file.text,
        JSON.stringify(tree, (name, value: unknown) => (name === 'estree' ? undefined : value)),
      );
    } catch {
      return digest(file.text);
    }
  };
  const keyOf = (file: SourceFile): string => {
    const name = `mdx/${file.path.replace(/^content\//u, '')}`;
    const text = digest(file.text);
    const known = getMemory().read(name) as Remembered | undefined;
    if (known?.text === text && traced.areSame(known.answers)) return known.key;
    traced.begin();
    const key = toKey(file);
    getMemory().write(name, { text, answers: traced.answers(), key } satisfies Remembered);
    return key;
  };
  return new Map([...corpus.files].filter(([, file]) => file.isMdx).map(([key, file]) => [key, keyOf(file)]));
}
