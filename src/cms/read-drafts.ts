/** The drafts of the editorial workflow, read without opening them. */
import type { Backend } from './decap.ts';

export interface DraftText {
  /** Of the entry, from the root of the repository. */
  path: string;
  slug: string;
  text: string;
}

/** Each is read once, until it is asked to forget. */
export interface Drafts {
  /** `collection/slug` of each; none where there is no workflow. */
  list(): Promise<string[]>;
  /** The texts of those of a collection whose slug is wanted. */
  read(collection: string, isWanted: (slug: string) => boolean): Promise<DraftText[]>;
  /** One may have been made, changed or published since. */
  forget(): void;
}

/** On a fork, the forge puts the owner's name first. */
const KEY = /([^/]+\/[^/]+)$/u;

/** The drafts behind a backend; to be called before its readings are watched: what is read here is not opened. */
export function openDrafts(backend: Backend): Drafts {
  const getIds = backend.unpublishedEntries?.bind(backend);
  const getEntry = backend.unpublishedEntry?.bind(backend);
  const getText = backend.unpublishedEntryDataFile?.bind(backend);
  let listed: Promise<string[]> | undefined;
  const texts = new Map<string, Promise<DraftText[]>>();
  const list = () => {
    const reading = (listed ??= readList());
    // A failure is not kept.
    reading.catch(() => listed === reading && (listed = undefined));
    return reading;
  };
  const readList = async () => (await getIds?.())?.flatMap((id) => KEY.exec(id)?.[1] ?? []) ?? [];
  const read = async (collection: string, slug: string): Promise<DraftText[]> => {
    const file = (await getEntry?.({ collection, slug }))?.diffs.find(({ path }) => /\.mdx?$/u.test(path));
    return file && getText ? [{ path: file.path, slug, text: await getText(collection, slug, file.path, file.id) }] : [];
  };
  const readOnce = (key: string): Promise<DraftText[]> => {
    const [collection = '', slug = ''] = key.split('/');
    // One that was published or dropped meanwhile is left out.
    const reading = texts.get(key) ?? read(collection, slug).catch(() => []);
    texts.set(key, reading);
    return reading;
  };
  return {
    list,
    read: async (collection, isWanted) => {
      const keys = (await list()).filter((key) => key.startsWith(`${collection}/`) && isWanted(key.slice(collection.length + 1)));
      return (await Promise.all(keys.map(readOnce))).flat();
    },
    forget: () => {
      listed = undefined;
      texts.clear();
    },
  };
}
