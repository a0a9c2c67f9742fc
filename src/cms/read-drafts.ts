/** The drafts of the editorial workflow, read without opening them. */
import type { Backend } from './decap.ts';

export interface DraftText {
  /** Of the entry, from the root of the repository. */
  path: string;
  slug: string;
  text: string;
}

export interface Drafts {
  /** `collection/slug` of each; none where there is no workflow. */
  list(): Promise<string[]>;
  /** The texts of those of a collection, without those named in `except`. */
  read(collection: string, except: ReadonlySet<string>): Promise<DraftText[]>;
}

/** On a fork, the forge puts the owner's name first. */
const KEY = /([^/]+\/[^/]+)$/u;

/** The drafts behind a backend; to be called before its readings are watched: what is read here is not opened. */
export function openDrafts(backend: Backend): Drafts {
  const getIds = backend.unpublishedEntries?.bind(backend);
  const getEntry = backend.unpublishedEntry?.bind(backend);
  const getText = backend.unpublishedEntryDataFile?.bind(backend);
  const list = async () => (await getIds?.())?.flatMap((id) => KEY.exec(id)?.[1] ?? []) ?? [];
  const read = async (collection: string, slug: string): Promise<DraftText[]> => {
    const file = (await getEntry?.({ collection, slug }))?.diffs.find(({ path }) => /\.mdx?$/u.test(path));
    return file && getText
      ? [
          {
            path: file.path,
            slug,
            text: await getText(collection, slug, file.path, file.id),
          },
        ]
      : [];
  };
  return {
    list,
    read: async (collection, except) => {
      const slugs = (await list()).flatMap((key) => {
        const [of, slug = ''] = key.split('/');
        return of === collection && !except.has(slug) ? [slug] : [];
      });
      // One that was published or dropped meanwhile is left out.
      return (await Promise.all(slugs.map((slug) => read(collection, slug).catch(() => [])))).flat();
    },
  };
}
