/** The entries published since the site was built: its `wiki.json` does not name them, the repository has them. */
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { listNamed, type Citing } from './cited-drafts.ts';
import type { KnownWiki } from './known-wiki.ts';
import type { DraftText } from './read-drafts.ts';

/** Each is read once; one that was not there is looked for again once that is asked to be forgotten. */
export interface Lately {
  /** Those published from this page, and those that an entry names or cites. */
  find(citing: Citing | undefined, wiki: KnownWiki): Promise<SourceFile[]>;
  /** What was just published from this page. */
  add(published: Pick<DraftText, 'path' | 'text'>): void;
  /** Others may have been published since. */
  forget(): void;
  /** Told of each `add`; answers what stops it. */
  watch(told: () => void): () => void;
}

/** Opens them; `published` is the text that the repository has at a path. */
export function openLately(published: (path: string) => Promise<string | undefined>): Lately {
  const found = new Map<string, SourceFile>();
  const absent = new Set<string>();
  const watching = new Set<() => void>();
  const keep = (path: string, text: string) => {
    const file = parseSourceFile(path, text);
    if (file) found.set(path, file);
  };
  const look = async (path: string) => {
    if (found.has(path) || absent.has(path)) return;
    try {
      const text = await published(path);
      if (text === undefined) absent.add(path);
      else keep(path, text);
    } catch {
      // One that could not be read is not known: the next look may find it.
    }
  };
  return {
    find: async (citing, wiki) => {
      const named = citing ? listNamed(citing) : [];
      await Promise.all(named.filter((key) => !wiki.corpus.files.has(key)).map((key) => look(`content/${key}.md`)));
      return [...found.values()];
    },
    add: ({ path, text }) => {
      keep(path, text);
      for (const told of watching) told();
    },
    forget: () => absent.clear(),
    watch: (told) => {
      watching.add(told);
      return () => void watching.delete(told);
    },
  };
}
