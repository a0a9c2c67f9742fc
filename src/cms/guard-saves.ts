/** The saves of a backend: what is about to be written, against what was opened, and what was saved since. */
import { toFingerprint } from '../text/fingerprint.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend, SavedEntry, SavedFile } from './decap.ts';
import type { Pin } from './forge-pins.ts';
import { joinPublished } from './join-published.ts';
import { keepFrontMatter } from './keep-front-matter.ts';
import { mergeEntry, settleAll, type Merged, type Origin } from './merge-entry.ts';
import { isSamePins, pinSaves } from './pin-saves.ts';
import { orAbsent, Refused } from './refusals.ts';
import { settleMedia } from './settle-media.ts';
import type { Talk } from './talk.ts';

type SaveOptions = Parameters<Backend['persistEntry']>[1];
/** Texts by path. */
type Texts = Map<string, string>;

interface Around {
  sendsVersion: boolean;
  forge: string;
  talk: Talk;
  /** The text of each entry as the form holds it, which a joined save does not change. */
  held: Texts;
  /** Reads a draft, which the form does not hold for all that; undefined where there are none. */
  readDraft: Backend['unpublishedEntryDataFile'];
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
}

/** Times that a save is joined to another that came first. */
const ATTEMPTS = 3;

/**
 * Makes a backend compare what it saves with the entry as it is then: what does not collide is joined, and the person settles
 * the rest. The contribution server compares once more (`sendsVersion`), and a forge is held to the version that was read.
 */
export function guardSaves(backend: Backend, { sendsVersion, forge, talk, held, readDraft, published }: Around): void {
  const persistEntry = backend.persistEntry.bind(backend);
  /** Entries that were saved with another text joined, which the form does not hold: as they were written, and whose text that was. */
  const joins = new Map<string, { text: string; origin: Origin }>();
  /** The entry as it is now: its draft, else what is published. Throws when one of them could not be read: it may be there. */
  const readNow = async (collection: string, { path, slug }: SavedFile): Promise<{ text?: string | undefined; isDraft: boolean }> => {
    // Without an identifier, a forge is asked for what stands on the branch now: a path for one is a blob that GitHub and Forgejo
    // do not have, and a text that GitLab's backend keeps from the first reading on.
    const id = sendsVersion ? path : '';
    const draft = readDraft && ((await orAbsent(readDraft(collection, slug, path, id))) ?? undefined);
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
  const pinned = pinSaves(forge, backend);
  /** Files the images of an entry under its slug; where nobody knows the images of others, the text as it was opened tells them. */
  const settleImages = async (file: SavedFile, assets: SavedEntry['assets'], of: { collection: string; opened: string | undefined }) => {
    const paths = assets.map(({ path }) => path);
    const isThere = async (image: string) => (await talk.hasImage?.(image).catch(() => false)) ?? false;
    const settled = await settleMedia({ ...of, slug: file.slug, raw: file.raw, paths }, isThere);
    file.raw = settled.raw;
    for (const [index, asset] of assets.entries()) asset.path = settled.paths[index] ?? asset.path;
  };
  /** Joins and saves once; the forge refuses what has moved since `pins`. */
  const saveOnce = async (entry: SavedEntry, { pins, mine, ...options }: SaveOptions & { pins: readonly Pin[]; mine: Texts }) => {
    const origins = new Map<string, Origin>();
    /** Of what was joined and was not yet. */
    let came: Origin | undefined;
    let { unpublished } = options;
    for (const file of entry.dataFiles) {
      const own = mine.get(file.path) ?? file.raw;
      const base = options.newEntry ? undefined : held.get(file.path);
      const { text: now, isDraft } = await readNow(options.collectionName ?? '', file);
      file.raw = own;
      if (now !== undefined && (base === undefined || (await toFingerprint(base)) !== (await toFingerprint(now)))) {
        if (base === undefined) throw new Refused(contribution.refused.taken);
        const last = joins.get(file.path);
        const isKnown = last?.text === now;
        const origin = isKnown ? last.origin : await originOf(now);
        file.raw = await join(mergeEntry(base, own, now), talk, origin);
        origins.set(file.path, origin);
        if (!isKnown) came = origin;
      }
      // What was withdrawn since it was opened is a new draft: « Dépublier » deletes the page, then saves its text.
      if (sendsVersion) file.version = now === undefined ? null : await toFingerprint(now);
      delete file.joined;
      const since = sendsVersion && isDraft ? await joinDraft(options.collectionName ?? '', file) : undefined;
      if (since) origins.set(file.path, (came = since));
      // Somebody may have begun a draft since this entry was opened: it is then that draft that goes on.
      if (pinned && isDraft) unpublished = true;
    }
    const write = () => persistEntry(entry, unpublished === undefined ? options : { ...options, unpublished });
    return { result: await (pinned ? pinned.save(pins, write) : write()), origins, came };
  };
  backend.persistEntry = async (entry, options) => {
    const collection = options.collectionName ?? '';
    const opened = (path: string) => (options.newEntry ? undefined : held.get(path));
    for (const file of entry.dataFiles) await settleImages(file, entry.assets, { collection, opened: opened(file.path) });
    const mine: Texts = new Map(entry.dataFiles.map(({ path, raw }) => [path, keepFrontMatter(opened(path), raw)]));
    const look = async () => (await pinned?.look(collection, entry.dataFiles)) ?? [];
    for (let attempt = 1; ; attempt++) {
      const pins = await look();
      try {
        const { result, origins, came } = await saveOnce(entry, { ...options, pins, mine });
        for (const [path, text] of mine) held.set(path, text);
        for (const { path, raw } of entry.dataFiles) {
          const origin = origins.get(path);
          if (origin) joins.set(path, { text: raw, origin });
          else joins.delete(path);
          talk.tellWritten?.(path, raw);
        }
        if (came) talk.tellMerged(came);
        if (options.newEntry) for (const { slug } of entry.dataFiles) talk.tellCreated?.(collection, slug);
        return result;
      } catch (error) {
        // Saved by somebody else between our reading and our writing: their text is read, and joined.
        if (error instanceof Refused || isSamePins(pins, await look().catch(() => pins))) throw error;
        if (attempt === ATTEMPTS) throw new Refused(contribution.refused.moved);
      }
    }
  };
}

/** The text to save; throws, in words of ours, when the person goes back to the form. */
async function join(merged: Merged, talk: Talk, origin: Origin): Promise<string> {
  const text = await settleAll(merged, (collisions) => talk.askCollisions(collisions, origin));
  if (text === undefined) throw new Refused(contribution.refused.moved);
  return text;
}
