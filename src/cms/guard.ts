/**
 * One choke point in front of every backend: what is about to be written, against what was opened. Decap itself lets
 * the last save win, silently. A `preSave` handler would not do: the entry's raw text is not refreshed by a save.
 */
import { parseEntryPath } from '../sources/source-file.ts';
import { toFingerprint } from '../text/fingerprint.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend, BackendRegistration, SavedEntry, SavedFile } from './decap.ts';
import { publishCited } from './publish-cited.ts';
import { openLately, type Lately } from './find-lately.ts';
import { guardRemovals } from './guard-removals.ts';
import { keepFrontMatter } from './keep-front-matter.ts';
import { mergeEntry, settleAll, type Merged, type Origin } from './merge-entry.ts';
import { joinPublished, settleToPublish } from './join-published.ts';
import type { Pin } from './forge-pins.ts';
import { openDrafts, type Drafts } from './read-drafts.ts';
import { isSamePins, pinSaves } from './pin-saves.ts';
import { readFork } from './read-fork.ts';
import { orAbsent, Refused, speakPlainly } from './refusals.ts';
import { sortLists } from './sort-lists.ts';
import { settleMedia as toSettledMedia } from './settle-media.ts';
import type { Talk } from './talk.ts';

/** The texts of entries behind the forms. */
export interface Readings {
  /** The text of an entry as it was opened or last saved; undefined when none was. */
  opened(path: string): string | undefined;
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
  /** The published text that its draft was begun on, null for a new entry; undefined without a draft, or where nobody says it. */
  fork(path: string): Promise<string | null | undefined>;
  /** What waits to be published; nothing until the person is logged in. */
  drafts(): Drafts | undefined;
  /** What was published since the site was built; nothing until the person is logged in. */
  lately(): Lately | undefined;
}

type SaveOptions = Parameters<Backend['persistEntry']>[1];
/** Texts by path. */
type Texts = Map<string, string>;

/** Times that a save is joined to another that came first. */
const ATTEMPTS = 3;

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
  const persistEntry = backend.persistEntry.bind(backend);
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
  /** The entry as it is now: its draft, else what is published. Throws when one of them could not be read: it may be there. */
  const readNow = async (collection: string, { path, slug }: SavedFile): Promise<{ text?: string | undefined; isDraft: boolean }> => {
    // Without an identifier, a forge is asked for what stands on the branch now: a path for one is a blob that GitHub and Forgejo
    // do not have, and a text that GitLab's backend keeps from the first reading on.
    const id = sendsVersion ? path : '';
    const draft = getDraft && ((await orAbsent(getDraft(collection, slug, path, id))) ?? undefined);
    return draft === undefined ? { text: await published(path), isDraft: false } : { text: draft, isDraft: true };
  };
  const originOf = async (text: string): Promise<Origin> => ((await talk.isOwn?.(text)) ? 'ownWindow' : 'somebody');
  /** Joins a draft to what was published since it was begun; the server of contributions then moves it there. */
  const joinDraft = async (collection: string, file: SavedFile): Promise<Origin | undefined> => {
    const found = await joinPublished(backend, collection, file, published);
    if (!found) return undefined;
    const origin = await originOf(found.now);
    Object.assign(file, { raw: await join(found.merged, talk, origin), joined: found.joined });
    return origin;
  };
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
  else guardRemovals(backend, { published, showing: async (image) => (await talk.showing?.(image)) ?? [] });
  publishCited(backend, {
    drafts,
    lately,
    isPublished,
    askCited: async (sources) => (await talk.askCited?.(sources)) ?? true,
    // What cannot be checked here is judged where it is published.
    findRefusals: async (draft, sources) => (await talk.findRefusals?.(draft, sources).catch(() => undefined)) ?? [],
  });
  const pinned = pinSaves(forge, backend);
  /** Joins and saves once; the forge refuses what has moved since `pins`. */
  const saveOnce = async (entry: SavedEntry, { pins, mine, ...options }: SaveOptions & { pins: readonly Pin[]; mine: Texts }) => {
    let origin: Origin | undefined;
    let { unpublished } = options;
    for (const file of entry.dataFiles) {
      const own = mine.get(file.path) ?? file.raw;
      const base = options.newEntry ? undefined : held.get(file.path);
      const { text: now, isDraft } = await readNow(options.collectionName ?? '', file);
      file.raw = own;
      if (now !== undefined && (base === undefined || (await toFingerprint(base)) !== (await toFingerprint(now)))) {
        if (base === undefined) throw new Refused(contribution.refused.taken);
        origin = await originOf(now);
        file.raw = await join(mergeEntry(base, own, now), talk, origin);
      }
      // What was withdrawn since it was opened is a new draft: « Dépublier » deletes the page, then saves its text.
      if (sendsVersion) file.version = now === undefined ? null : await toFingerprint(now);
      delete file.joined;
      if (sendsVersion && isDraft) origin = (await joinDraft(options.collectionName ?? '', file)) ?? origin;
      // Somebody may have begun a draft since this entry was opened: it is then that draft that goes on.
      if (pinned && isDraft) unpublished = true;
    }
    const write = () => persistEntry(entry, unpublished === undefined ? options : { ...options, unpublished });
    return { result: await (pinned ? pinned.save(pins, write) : write()), origin };
  };
  backend.persistEntry = async (entry, options) => {
    const collection = options.collectionName ?? '';
    settleMedia(entry, collection);
    const mine: Texts = new Map(
      entry.dataFiles.map(({ path, raw }) => [path, keepFrontMatter(options.newEntry ? undefined : held.get(path), raw)]),
    );
    const look = async () => (await pinned?.look(collection, entry.dataFiles)) ?? [];
    for (let attempt = 1; ; attempt++) {
      const pins = await look();
      try {
        const { result, origin } = await saveOnce(entry, { ...options, pins, mine });
        for (const [path, text] of mine) held.set(path, text);
        for (const { path, raw } of entry.dataFiles) talk.tellWritten?.(path, raw);
        if (origin) talk.tellMerged(origin);
        if (options.newEntry) for (const { slug } of entry.dataFiles) talk.tellCreated?.(collection, slug);
        return result;
      } catch (error) {
        // Saved by somebody else between our reading and our writing: their text is read, and joined.
        if (error instanceof Refused || isSamePins(pins, await look().catch(() => pins))) throw error;
        if (attempt === ATTEMPTS) throw new Refused(contribution.refused.moved);
      }
    }
  };
  return { backend, opened: (path) => held.get(path), published, fork, drafts: () => drafts, lately: () => lately };
}

/** The text to save; throws, in words of ours, when the person goes back to the form. */
async function join(merged: Merged, talk: Talk, origin: Origin): Promise<string> {
  const text = await settleAll(merged, (collisions) => talk.askCollisions(collisions, origin));
  if (text === undefined) throw new Refused(contribution.refused.moved);
  return text;
}

function settleMedia(entry: SavedEntry, collection: string): void {
  for (const file of entry.dataFiles) {
    const { raw, paths } = toSettledMedia({ collection, slug: file.slug, raw: file.raw, paths: entry.assets.map(({ path }) => path) });
    file.raw = raw;
    for (const [index, asset] of entry.assets.entries()) asset.path = paths[index] ?? asset.path;
  }
}
