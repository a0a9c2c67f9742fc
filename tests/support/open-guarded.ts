/** The guard of the contribution page, before a backend that a test holds. */
import type { Backend, SavedEntry } from '../../src/cms/decap.ts';
import { guardBackend } from '../../src/cms/guard.ts';
import type { Collision } from '../../src/cms/merge-entry.ts';

export const PATH = 'content/guides/un-guide.md';
export const page = (body: string) => `---\ntitle: Un\n---\n\n${body}\n`;

/** A backend that holds its files in memory, behind the guard; `files` is what others change meanwhile. */
export function openGuarded(sendsVersion: boolean, saves: SavedEntry[] = [], choose?: (collision: Collision) => string) {
  const files = new Map([[PATH, page('Premier.')]]);
  /** What cannot be read, for a while, how what is not there is said, and a draft with the published text that it was begun on. */
  const forge: { fails?: 'getEntry' | 'unpublishedEntryDataFile'; absent: string | null; begun?: { on: string; draft: string } } = {
    absent: null,
  };
  const mayFail = (name: NonNullable<typeof forge.fails>) => {
    if (forge.fails === name) throw Object.assign(new Error('Bad gateway'), { status: 502 });
  };
  const own: Backend = {
    getEntry: async (path) => {
      mayFail('getEntry');
      return { data: files.get(path) ?? forge.absent };
    },
    unpublishedEntryDataFile: async (_collection, _slug, path) => {
      mayFail('unpublishedEntryDataFile');
      const text = forge.begun?.draft ?? files.get(path);
      if (text === undefined)
        throw Object.assign(new Error('content is not under editorial workflow'), { notUnderEditorialWorkflow: true });
      return text;
    },
    request: async (payload) => {
      requests.push(payload);
      return forge.begun && { data: forge.begun.on };
    },
    persistEntry: async (entry) => {
      saves.push(structuredClone(entry));
      for (const file of entry.dataFiles) files.set(file.path, file.raw);
    },
    publishUnpublishedEntry: async () => {
      throw Object.assign(new Error('Le même passage a été changé.'), { name: 'API_ERROR', status: 409 });
    },
  };
  const registration = { init: () => own };
  const requests: object[] = [];
  const told: string[] = [];
  const written = new Set<string>();
  guardBackend(registration, {
    sendsVersion,
    askCollisions: async (collisions, origin) => {
      told.push(`question : ${origin}`);
      return choose ? collisions.map(choose) : undefined;
    },
    tellMerged: (origin) => void told.push(`réuni : ${origin}`),
    isOwn: async (text) => written.has(text),
    tellWritten: (_, text) => void written.add(text),
  });
  return { files, told, forge, requests, backend: registration.init() };
}
/** A page of two passages, with one between. */
export const two = (first: string, second: string) => page(`${first}\n\nAu milieu.\n\n${second}`);
export const toEntry = (raw: string, path = PATH): SavedEntry => ({ dataFiles: [{ path, slug: 'un-guide', raw }], assets: [] });
export const options = { newEntry: false, collectionName: 'guides' };
