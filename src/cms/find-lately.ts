/** The entries published since the site was built: its `wiki.json` does not name them, the repository has them. */
import { parseEntryPath, parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { keep as keepIn, readKept, type Store } from '../editor/browser-store.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { listNamed, type Citing } from './cited-drafts.ts';
import type { KnownWiki } from './known-wiki.ts';
import type { DraftText } from './read-drafts.ts';

/** Under which the browser keeps the paths of what was published from it: its other tabs, and the next opening, know of them. */
const KEPT = 'publies';
/** Of these, the last ones: a build takes minutes. */
const MOST = 50;

/** Each is read once; one that was not there is looked for again once that is asked to be forgotten. */
export interface Lately {
  /** Those published from this browser, and those that an entry names or cites. */
  find(citing: Citing | undefined, wiki: Pick<KnownWiki, 'corpus'>): Promise<SourceFile[]>;
  /** What was just published from this page. */
  add(published: Pick<DraftText, 'path' | 'text'>): void;
  /** Others may have been published since. */
  forget(): void;
  /** Told of each `add`; answers what stops it. */
  watch(told: () => void): () => void;
}

/** Whether an entry is published, as far as this page knows: in the site that was built, or since. */
export const isPublishedIn = (
  wiki: Pick<KnownWiki, 'corpus'>,
  lately: readonly SourceFile[] = [],
): ((collection: string, slug: string) => boolean) => {
  const since = new Set(lately.map(keyOf));
  return (collection, slug) => wiki.corpus.files.has(`${collection}/${slug}`) || since.has(`${collection}/${slug}`);
};

/** Opens them; `published` is the text that the repository has at a path, `store` what the browser keeps. */
export function openLately(
  published: (path: string) => Promise<string | undefined>,
  store: Store | undefined = globalThis.localStorage as Store | undefined,
): Lately {
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
  const listPaths = (): string[] => {
    const paths = store && readKept(store, KEPT)?.['paths'];
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  };
  return {
    find: async (citing, wiki) => {
      const named = citing ? listNamed(citing).map((key) => `content/${key}.md`) : [];
      const isKnown = isPublishedIn(wiki);
      const wanted = [...new Set([...named, ...listPaths()])].filter((path) => {
        const entry = parseEntryPath(path);
        return entry && !isKnown(entry.collection, entry.slug);
      });
      await Promise.all(wanted.map(look));
      return [...found.values()];
    },
    add: ({ path, text }) => {
      keep(path, text);
      const paths = [...listPaths().filter((one) => one !== path), path];
      if (store) keepIn(store, KEPT, { paths: paths.slice(-MOST) });
      for (const told of watching) told();
    },
    forget: () => absent.clear(),
    watch: (told) => {
      watching.add(told);
      return () => void watching.delete(told);
    },
  };
}
