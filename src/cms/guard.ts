/**
 * One choke point in front of every backend: what is about to be written, against what was opened. Decap itself lets
 * the last save win, silently. A `preSave` handler would not do: the entry's raw text is not refreshed by a save.
 */
import { toFingerprint } from '../text/fingerprint.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend, BackendRegistration, SavedEntry } from './decap.ts';
import { keepFrontMatter } from './keep-front-matter.ts';
import { settleMedia } from './settle-media.ts';

const writings = [
  'persistEntry',
  'publishUnpublishedEntry',
  'updateUnpublishedEntryStatus',
  'deleteUnpublishedEntry',
  'deleteFiles',
  'persistMedia',
] as const;

/**
 * Wraps a backend: the text of each entry read is remembered, and compared when it is saved. The contribution server
 * compares (`sendsVersion`), with no moment between its reading and its writing; a forge is read again just before.
 */
export function guardBackend(registration: BackendRegistration, { sendsVersion }: { sendsVersion: boolean }): void {
  const { init } = registration;
  registration.init = (...args) => guard(init(...args), sendsVersion);
}

function guard(backend: Backend, sendsVersion: boolean): Backend {
  for (const name of writings) speakPlainly(backend, name);
  const persistEntry = backend.persistEntry.bind(backend);
  const opened = new Map<string, string>();
  const getEntry = backend.getEntry.bind(backend);
  const getDraft = backend.unpublishedEntryDataFile?.bind(backend);
  const drafts = new Map<string, () => Promise<string>>();

  backend.getEntry = async (path) => {
    const entry = await getEntry(path);
    if (entry.data !== null) opened.set(path, entry.data);
    drafts.delete(path);
    return entry;
  };
  if (getDraft) {
    backend.unpublishedEntryDataFile = async (...args) => {
      const text = await getDraft(...args);
      const [, , path] = args;
      opened.set(path, text);
      drafts.set(path, () => getDraft(...args));
      return text;
    };
  }
  backend.persistEntry = async (entry, options) => {
    settle(entry, options.collectionName ?? '');
    for (const file of entry.dataFiles) {
      const base = options.newEntry ? undefined : opened.get(file.path);
      file.raw = keepFrontMatter(base, file.raw);
      if (sendsVersion) file.version = base === undefined ? null : await toFingerprint(base);
      else await compare(base, await readNow(file.path));
    }
    const result = await persistEntry(entry, options);
    for (const file of entry.dataFiles) opened.set(file.path, file.raw);
    return result;
  };

  const readNow = async (path: string): Promise<string | undefined> => {
    const read = drafts.get(path) ?? (async () => (await getEntry(path)).data ?? undefined);
    return read().catch(() => undefined);
  };
  return backend;
}

async function compare(base: string | undefined, now: string | undefined): Promise<void> {
  if (now === undefined || (base !== undefined && (await toFingerprint(base)) === (await toFingerprint(now)))) return;
  throw plain(new Error(base === undefined ? contribution.refused.taken : contribution.refused.moved));
}

function settle(entry: SavedEntry, collection: string): void {
  for (const file of entry.dataFiles) {
    const { raw, paths } = settleMedia({ collection, slug: file.slug, raw: file.raw, paths: entry.assets.map(({ path }) => path) });
    file.raw = raw;
    for (const [index, asset] of entry.assets.entries()) asset.path = paths[index] ?? asset.path;
  }
}

/** Decap prints an error with its name in front (« API_ERROR: … »); a message of ours needs none. */
const plain = (error: unknown): unknown => (error instanceof Error ? Object.assign(error, { toString: () => error.message }) : error);

function speakPlainly(backend: Backend, name: (typeof writings)[number]): void {
  const write = backend[name]?.bind(backend) as ((...args: unknown[]) => Promise<unknown>) | undefined;
  if (!write) return;
  backend[name] = async (...args: unknown[]) => {
    try {
      return await write(...args);
    } catch (error) {
      throw plain(error);
    }
  };
}
