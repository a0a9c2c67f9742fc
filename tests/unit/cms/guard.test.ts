import { describe, expect, it } from 'vitest';
import type { Backend, SavedEntry } from '../../../src/cms/decap.ts';
import { guardBackend } from '../../../src/cms/guard.ts';
import { keepBoth, type Collision } from '../../../src/cms/merge-entry.ts';
import { toFingerprint } from '../../../src/text/fingerprint.ts';

const PATH = 'content/guides/un-guide.md';
const page = (body: string) => `---\ntitle: Un\n---\n\n${body}\n`;

/** A backend that holds its files in memory, behind the guard; `files` is what others change meanwhile. */
function openGuarded(sendsVersion: boolean, saves: SavedEntry[] = [], choose?: (collision: Collision) => string) {
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
const two = (first: string, second: string) => page(`${first}\n\nAu milieu.\n\n${second}`);
const toEntry = (raw: string, path = PATH): SavedEntry => ({ dataFiles: [{ path, slug: 'un-guide', raw }], assets: [] });
const options = { newEntry: false, collectionName: 'guides' };

describe('the guard before a forge', () => {
  it('refuses to save over a text that has moved, and keeps both', async () => {
    const { files, backend } = openGuarded(false);
    await backend.getEntry(PATH);
    files.set(PATH, page('D’un autre.'));
    await expect(backend.persistEntry(toEntry(page('Le mien.')), options)).rejects.toThrow('Rien n’est perdu');
    expect(files.get(PATH)).toContain('D’un autre.');
  });

  it.each([
    ['the draft', 'unpublishedEntryDataFile'],
    ['what is published', 'getEntry'],
  ] as const)('saves nothing when %s could not be read: it may be there', async (_, reading) => {
    const saves: SavedEntry[] = [];
    const { forge, files, backend } = openGuarded(false, saves);
    await backend.getEntry(PATH);
    files.delete(PATH);
    forge.fails = reading;
    await expect(backend.persistEntry(toEntry(page('Le mien.')), options)).rejects.toThrow('rien n’a été enregistré');
    await expect(backend.persistEntry(toEntry(page('Le mien.')), { ...options, newEntry: true })).rejects.toThrow(
      'rien n’a été enregistré',
    );
    expect(saves).toEqual([]);
    delete forge.fails;
    await backend.persistEntry(toEntry(page('Le mien.')), options);
    expect(files.get(PATH)).toBe(page('Le mien.'));
  });

  it('creates an entry on a forge that says an absent one as an empty text', async () => {
    const { forge, files, backend } = openGuarded(false);
    files.delete(PATH);
    forge.absent = '';
    const saved = backend.persistEntry(toEntry(page('Neuf.')), { ...options, newEntry: true });
    await expect(saved).resolves.toBeUndefined();
    expect(files.get(PATH)).toBe(page('Neuf.'));
  });

  it('joins what does not collide, says so, and never takes the other’s change back at the next save', async () => {
    const { files, told, backend } = openGuarded(false);
    files.set(PATH, two('Un.', 'Deux.'));
    await backend.getEntry(PATH);
    files.set(PATH, two('Un.', 'Deux, par un autre.'));
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux.')), options);
    expect(files.get(PATH)).toBe(two('Un, par moi.', 'Deux, par un autre.'));
    // The form still holds the text without the other's change.
    await backend.persistEntry(toEntry(two('Un, encore par moi.', 'Deux.')), options);
    expect(files.get(PATH)).toBe(two('Un, encore par moi.', 'Deux, par un autre.'));
    expect(told).toEqual(['réuni : somebody']);
  });

  it('does not take what somebody else wrote for that of another window, once it was joined', async () => {
    const { files, told, backend } = openGuarded(false, [], ({ mine }) => mine);
    files.set(PATH, two('Un.', 'Deux.'));
    await backend.getEntry(PATH);
    files.set(PATH, two('Un.', 'Deux, par un autre.'));
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux.')), options);
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux, par moi aussi.')), options);
    files.set(PATH, two('Un, par un tiers.', 'Deux, par moi aussi.'));
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux, encore par moi.')), options);
    expect(told).toEqual(['réuni : somebody', 'question : somebody', 'réuni : somebody']);
    expect(files.get(PATH)).toBe(two('Un, par un tiers.', 'Deux, encore par moi.'));
  });

  it('writes what the person chose where both changed the same passage', async () => {
    const { files, backend } = openGuarded(false, [], keepBoth);
    await backend.getEntry(PATH);
    files.set(PATH, page('D’un autre.'));
    await backend.persistEntry(toEntry(page('Le mien.')), options);
    expect(files.get(PATH)).toBe(page('Le mien.\n\nD’un autre.'));
  });

  it('lets a second save through after one’s own', async () => {
    const { files, backend } = openGuarded(false);
    await backend.getEntry(PATH);
    await backend.persistEntry(toEntry(page('Un.')), options);
    await backend.persistEntry(toEntry(page('Deux.')), options);
    expect(files.get(PATH)).toContain('Deux.');
  });

  it('compares a draft with the draft', async () => {
    const { files, backend } = openGuarded(false);
    await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, PATH);
    await backend.persistEntry(toEntry(page('Un.')), options);
    files.set(PATH, page('D’un autre.'));
    await expect(backend.persistEntry(toEntry(page('Deux.')), options)).rejects.toThrow('a été modifiée');
  });

  it('refuses a new entry at an address in use', async () => {
    const { backend } = openGuarded(false);
    await expect(backend.persistEntry(toEntry(page('Neuf.')), { ...options, newEntry: true })).rejects.toThrow('existe déjà');
  });
});

describe('the guard before the contribution server', () => {
  it('asks about a passage that a draft and the published page both changed, and says what it joined', async () => {
    const saves: SavedEntry[] = [];
    const { files, told, forge, backend } = openGuarded(true, saves, keepBoth);
    const draft = two('Du brouillon.', 'À la fin, du brouillon.');
    forge.begun = { on: two('Premier.', 'À la fin.'), draft };
    files.set(PATH, two('De la page publiée.', 'À la fin.'));
    await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, PATH);
    await backend.persistEntry(toEntry(two('Du brouillon, repris.', 'À la fin, du brouillon.')), options);
    const [file] = saves[0]?.dataFiles ?? [];
    for (const words of ['De la page publiée.', 'Du brouillon, repris.', 'À la fin, du brouillon.']) expect(file?.raw).toContain(words);
    expect(file?.version).toBe(await toFingerprint(draft));
    expect(file?.joined).toBe(await toFingerprint(two('De la page publiée.', 'À la fin.')));
    expect(told).toEqual(['question : somebody', 'réuni : somebody']);
  });

  it('sends the version that was opened, none for a new entry', async () => {
    const saves: SavedEntry[] = [];
    const { backend } = openGuarded(true, saves);
    await backend.getEntry(PATH);
    await backend.persistEntry(toEntry(page('Un.')), options);
    await backend.persistEntry(toEntry(page('Neuf.'), 'content/guides/neuf.md'), { ...options, newEntry: true });
    expect(saves.map((save) => save.dataFiles[0]?.version)).toEqual([await toFingerprint(page('Premier.')), null]);
  });

  it('sends no version of a text that was withdrawn since it was opened: what is saved is a new draft', async () => {
    const saves: SavedEntry[] = [];
    const { files, backend } = openGuarded(true, saves);
    await backend.getEntry(PATH);
    files.delete(PATH);
    await backend.persistEntry(toEntry(page('Premier.')), options);
    expect(saves[0]?.dataFiles[0]).toMatchObject({ raw: page('Premier.'), version: null });
  });

  it('sends the version that it joined to, so that the server refuses one saved in between', async () => {
    const saves: SavedEntry[] = [];
    const { files, backend } = openGuarded(true, saves);
    files.set(PATH, two('Un.', 'Deux.'));
    await backend.getEntry(PATH);
    const theirs = two('Un.', 'Deux, par un autre.');
    files.set(PATH, theirs);
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux.')), options);
    expect(saves[0]?.dataFiles[0]?.version).toBe(await toFingerprint(theirs));
  });

  it('still joins what somebody else has saved, once a publication was refused', async () => {
    const { files, backend } = openGuarded(true);
    files.set(PATH, two('Un.', 'Deux.'));
    await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, PATH);
    files.set(PATH, two('Un.', 'Deux, par un autre.'));
    await expect(backend.publishUnpublishedEntry?.('guides', 'un-guide')).rejects.toThrow('Le même passage');
    await backend.persistEntry(toEntry(two('Un, par moi.', 'Deux.')), options);
    expect(files.get(PATH)).toBe(two('Un, par moi.', 'Deux, par un autre.'));
  });

  it('publishes a draft joined to what was published since, and asks nothing where both agree', async () => {
    const { files, told, forge, requests, backend } = openGuarded(true);
    const draft = two('Du brouillon.', 'À la fin.');
    const now = two('Premier.', 'Publié depuis.');
    forge.begun = { on: two('Premier.', 'À la fin.'), draft };
    files.set(PATH, now);
    await backend.publishUnpublishedEntry?.('guides', 'un-guide');
    const [version, joined] = await Promise.all([toFingerprint(draft), toFingerprint(now)]);
    const settled = { path: PATH, slug: 'un-guide', raw: two('Du brouillon.', 'Publié depuis.'), version, joined };
    expect(requests.at(-1)).toEqual({ action: 'publishUnpublishedEntry', params: { collection: 'guides', slug: 'un-guide', settled } });
    expect(told).toEqual([]);
  });

  it('says a refusal without the name of the error', async () => {
    const { backend } = openGuarded(true);
    const refusal = await backend.publishUnpublishedEntry?.('guides', 'un-guide').catch((error: unknown) => error);
    expect(String(refusal)).toBe('Le même passage a été changé.');
    expect(refusal).toMatchObject({ status: 409 });
  });
});
