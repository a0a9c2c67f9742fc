import { describe, expect, it } from 'vitest';
import type { SavedEntry } from '../../../src/cms/decap.ts';
import { keepBoth } from '../../../src/cms/merge-entry.ts';
import { toFingerprint } from '../../../src/text/fingerprint.ts';
import { openGuarded, options, page, PATH, toEntry, two } from '../../support/open-guarded.ts';

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
