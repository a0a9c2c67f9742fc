import { describe, expect, it } from 'vitest';
import type { SavedEntry } from '../../../src/cms/decap.ts';
import { keepBoth } from '../../../src/cms/merge-entry.ts';
import { openGuarded, options, page, PATH, toEntry, two } from '../../support/open-guarded.ts';

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
