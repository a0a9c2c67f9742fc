/**
 * One choke point in front of every backend: what is about to be written, against what was opened. Decap itself lets
 * the last save win, silently. A `preSave` handler would not do: the entry's raw text is not refreshed by a save.
 */
import { parseEntryPath } from '../sources/source-file.ts';
import type { Backend, BackendRegistration } from './decap.ts';
import { publishCited } from './publish-cited.ts';
import { openLately, type Lately } from './find-lately.ts';
import { guardRemovals } from './guard-removals.ts';
import { guardSaves } from './guard-saves.ts';
import { settleAll } from './merge-entry.ts';
import { settleToPublish } from './join-published.ts';
import { openDrafts, type Drafts } from './read-drafts.ts';
import { readFork } from './read-fork.ts';
import { orAbsent, speakPlainly } from './refusals.ts';
import { sortLists } from './sort-lists.ts';
import type { Talk } from './talk.ts';

/** The texts of entries behind the forms. */
export interface Readings {
  /** The text of an entry as it was opened or last saved; undefined when none was. */
  opened(path: string): string | undefined;
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
  /** The published text that its draft was begun on, null for a new entry; undefined without a draft, or where nobody says it. */
  fork(path: string): Promise<string | null | undefined>;
  /** Path of the entry that was last saved. */
  saved(): string | undefined;
  /** What waits to be published; nothing until the person is logged in. */
  drafts(): Drafts | undefined;
  /** What was published since the site was built; nothing until the person is logged in. */
  lately(): Lately | undefined;
}

/**
 * Wraps a backend: the text of each entry read is remembered, and compared when it is saved. When it has moved, what does
 * not collide is joined, and the person settles the rest. The contribution server compares once more (`sendsVersion`),
 * with no moment between its reading and its writing. Answers what the backend last made has read.
 */
export function guardBackend(
  registration: BackendRegistration,
  { sendsVersion, forge = '', ...talk }: { sendsVersion: boolean; forge?: string } & Talk,
): Readings {
  const { init } = registration;
  let readings: Readings | undefined;
  registration.init = (...args) => {
    const { backend, ...made } = guard(init(...args), { sendsVersion, forge }, talk);
    readings = made;
    return backend;
  };
  return {
    opened: (path) => readings?.opened(path),
    published: async (path) => readings?.published(path),
    fork: async (path) => readings?.fork(path),
    saved: () => readings?.saved(),
    drafts: () => readings?.drafts(),
    lately: () => readings?.lately(),
  };
}

function guard(
  backend: Backend,
  { sendsVersion, forge }: { sendsVersion: boolean; forge: string },
  talk: Talk,
): Readings & { backend: Backend } {
  speakPlainly(backend);
  /** The text of each entry as the form holds it, which a joined save does not change. */
  const held = new Map<string, string>();
  sortLists(backend);
  const drafts = openDrafts(backend);
  const getEntry = backend.getEntry.bind(backend);
  const getDraft = backend.unpublishedEntryDataFile?.bind(backend);

  backend.getEntry = async (path) => {
    const entry = await getEntry(path);
    if (entry.data !== null) held.set(path, entry.data);
    return entry;
  };
  if (getDraft) {
    backend.unpublishedEntryDataFile = async (...args) => {
      const text = await getDraft(...args);
      held.set(args[2], text);
      return text;
    };
  }
  // GitHub's and Forgejo's backends say an absent entry as an empty text.
  const published = async (path: string) => (await orAbsent(getEntry(path)))?.data || undefined;
  const fork = async (path: string) => {
    const { collection = '', slug = '' } = parseEntryPath(path) ?? {};
    return sendsVersion ? (await readFork(backend, collection, { path, slug }))?.data : undefined;
  };
  const isPublished = async (of: string, slug: string) => (await published(`content/${of}/${slug}.md`)) !== undefined;
  const lately = openLately(published);
  if (sendsVersion)
    settleToPublish(backend, {
      readDraft: getDraft,
      published,
      settle: (merged) => settleAll(merged, (collisions) => talk.askCollisions(collisions, 'toPublish')),
    });
  else guardRemovals(backend, { drafts, published, showing: async (image) => (await talk.showing?.(image)) ?? [] });
  publishCited(backend, {
    drafts,
    lately,
    isPublished,
    askCited: async (sources) => (await talk.askCited?.(sources)) ?? true,
    // What cannot be checked here is judged where it is published.
    findRefusals: async (draft, sources) => (await talk.findRefusals?.(draft, sources).catch(() => undefined)) ?? [],
  });
  let saved: string | undefined;
  const noted: Talk = {
    ...talk,
    tellWritten: (path, text) => {
      saved = path;
      talk.tellWritten?.(path, text);
    },
  };
  guardSaves(backend, { sendsVersion, forge, talk: noted, held, readDraft: getDraft, published });
  return {
    backend,
    opened: (path) => held.get(path),
    published,
    fork,
    saved: () => saved,
    drafts: () => drafts,
    lately: () => lately,
  };
}
