import { inProcess } from '../sources/in-process.ts';
import { watchContent } from '../sources/watch-content.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

/** The corpus of `<root>/content/`, computed once, and again when the files change in development. */
export function liveCorpus(root: string, live: boolean): () => Corpus {
  const getContent = watchContent(root, live);
  if (!live) return () => inProcess(`corpus ${root}`, () => buildCorpus(getContent().files));
  let known: { content: ReturnType<typeof getContent>; corpus: Corpus } | undefined;
  return () => {
    const content = getContent();
    if (known?.content !== content) known = { content, corpus: buildCorpus(content.files) };
    return known.corpus;
  };
}
