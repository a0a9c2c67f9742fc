import { inProcess } from '../sources/in-process.ts';
import type { Content } from '../sources/read-content.ts';
import { watchContent } from '../sources/watch-content.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

const corpora = inProcess('corpora', () => new WeakMap<Content, Corpus>());

/** The corpus of `<root>/content/`, computed once, and again when the files change in development. */
export function liveCorpus(root: string, live: boolean): () => Corpus {
  const getContent = watchContent(root, live);
  return () => {
    const content = getContent();
    const corpus = corpora.get(content) ?? buildCorpus(content.files, content.images);
    corpora.set(content, corpus);
    return corpus;
  };
}
