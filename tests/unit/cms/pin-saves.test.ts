/** Stale saves through the code by which Decap itself speaks to each forge. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../src/cms/decap.ts';
import { guardBackend } from '../../../src/cms/guard.ts';
import { keepBoth, type Collision } from '../../../src/cms/merge-entry.ts';
import { makeFakeForge, type FakeForge } from '../../support/fake-forge.ts';
import { loadForgeApis, type ForgeName, type SavingApi } from '../../support/load-forge-apis.ts';

const PATH = 'content/guides/un-guide.md';
const DRAFT = 'cms/guides/un-guide';
const forges = ['gitlab', 'forgejo', 'github'] as const;
const text = (first: string, second: string) => `---\ntitle: Un\n---\n\n${first}\n\nAu milieu.\n\n${second}\n`;
/** The request that writes, at which the check of the forge, or ours, has still to come. */
const WRITES = { gitlab: /^POST .*\/repository\/commits$/u, forgejo: /^POST .*\/contents$/u, github: /^POST .*\/git\/blobs$/u };

let apis: Awaited<ReturnType<typeof loadForgeApis>>;
beforeAll(async () => {
  apis = await loadForgeApis();
}, 30_000);
afterEach(() => vi.unstubAllGlobals());

/** A page opened on the entry, behind the guard; `choose` settles what collides. */
function open(kind: ForgeName, forge: FakeForge, choose?: (collision: Collision) => string) {
  vi.stubGlobal('fetch', forge.fetch);
  const api = new apis[kind]({
    apiRoot: 'https://forge.exemple.invalid',
    token: 'jeton',
    branch: 'main',
    repo: 'ptce/wiki',
    cmsLabelPrefix: '',
    initialWorkflowStatus: 'draft',
    getUser: async () => ({}),
  });
  const own: Backend & { api: SavingApi } = {
    api,
    getEntry: async (path) => ({ data: forge.read('main', path) ?? null }),
    unpublishedEntryDataFile: (_collection, _slug, path, id) => api.readFile(path, id, { branch: DRAFT }),
    // As each backend of Decap does.
    persistEntry: ({ dataFiles, assets }, options) =>
      kind === 'forgejo'
        ? api.editorialWorkflowGit([...dataFiles, ...assets], 'un-guide', 'guides', options)
        : api.persistFiles(dataFiles, assets, options),
  };
  const registration = { init: () => own };
  const asked: Collision[] = [];
  guardBackend(registration, {
    sendsVersion: false,
    forge: kind,
    tellMerged: () => undefined,
    askCollisions: async (collisions) => {
      asked.push(...collisions);
      return choose ? collisions.map(choose) : undefined;
    },
  });
  const backend = registration.init();
  return {
    asked,
    backend,
    save: (raw: string, more: object = {}) =>
      backend.persistEntry(
        { dataFiles: [{ path: PATH, slug: 'un-guide', raw }], assets: [] },
        { ...{ useWorkflow: true, commitMessage: 'Modifie', collectionName: 'guides', hasSubfolders: false }, ...more },
      ),
  };
}

describe.each(forges)('a save on %s', (kind) => {
  it('goes through when nobody else has saved, and again', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    const { backend, save } = open(kind, forge);
    await backend.getEntry(PATH);
    await save(text('Un, par moi.', 'Deux.'));
    await save(text('Un, encore par moi.', 'Deux.'), { unpublished: true });
    expect(forge.read(DRAFT, PATH)).toBe(text('Un, encore par moi.', 'Deux.'));
    expect(forge.read('main', PATH)).toBe(text('Un.', 'Deux.'));
  });

  it('joins a draft that somebody saves between its reading and its writing', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    forge.write(DRAFT, PATH, text('Un.', 'Deux.'));
    const { backend, save } = open(kind, forge);
    await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, '');
    forge.meanwhile(WRITES[kind], () => forge.write(DRAFT, PATH, text('Un.', 'Deux, par un autre.')));
    await save(text('Un, par moi.', 'Deux.'), { unpublished: true });
    expect(forge.read(DRAFT, PATH)).toBe(text('Un, par moi.', 'Deux, par un autre.'));
  });

  it('joins a draft that somebody begins between its reading and its writing', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    const { backend, save } = open(kind, forge);
    await backend.getEntry(PATH);
    forge.meanwhile(WRITES[kind], () => forge.write(DRAFT, PATH, text('Un.', 'Deux, par un autre.')));
    await save(text('Un, par moi.', 'Deux.'));
    expect(forge.read(DRAFT, PATH)).toBe(text('Un, par moi.', 'Deux, par un autre.'));
  });

  it('asks about a passage that both changed at the same moment, and writes nothing over it when the person gives up', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    forge.write(DRAFT, PATH, text('Un.', 'Deux.'));
    const { asked, backend, save } = open(kind, forge);
    await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, '');
    forge.meanwhile(WRITES[kind], () => forge.write(DRAFT, PATH, text('Un, par un autre.', 'Deux.')));
    await expect(save(text('Un, par moi.', 'Deux.'), { unpublished: true })).rejects.toThrow('Rien n’est perdu');
    expect(asked).toMatchObject([{ mine: 'Un, par moi.\n', theirs: 'Un, par un autre.\n' }]);
    expect(forge.read(DRAFT, PATH)).toBe(text('Un, par un autre.', 'Deux.'));
  });

  it('keeps both versions of it when that is what the person chose', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    const { backend, save } = open(kind, forge, keepBoth);
    await backend.getEntry(PATH);
    forge.meanwhile(WRITES[kind], () => forge.write(DRAFT, PATH, text('Un, par un autre.', 'Deux.')));
    await save(text('Un, par moi.', 'Deux.'));
    expect(forge.read(DRAFT, PATH)).toContain('Un, par moi.\n\nUn, par un autre.');
  });

  it('says what the forge refused for another reason, and tries no second time', async () => {
    const forge = makeFakeForge(kind, { [PATH]: text('Un.', 'Deux.') });
    const { backend, save } = open(kind, forge);
    await backend.getEntry(PATH);
    vi.stubGlobal('fetch', async (input: string, options?: RequestInit) =>
      options?.method === 'POST' ? Response.json({ message: 'Interdit' }, { status: 403 }) : forge.fetch(input, options),
    );
    await expect(save(text('Un, par moi.', 'Deux.'))).rejects.toThrow('Interdit');
  });
});

it('a draft on GitHub that moves after its tree was made is not written over', async () => {
  const forge = makeFakeForge('github', { [PATH]: text('Un.', 'Deux.') });
  forge.write(DRAFT, PATH, text('Un.', 'Deux.'));
  const { backend, save } = open('github', forge);
  await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, '');
  forge.meanwhile(/^PATCH /u, () => forge.write(DRAFT, PATH, text('Un.', 'Deux, par un autre.')));
  await save(text('Un, par moi.', 'Deux.'), { unpublished: true });
  expect(forge.read(DRAFT, PATH)).toBe(text('Un, par moi.', 'Deux, par un autre.'));
});

it('a draft on GitHub that is behind the published pages is brought up to them, and saved', async () => {
  const forge = makeFakeForge('github', { [PATH]: text('Un.', 'Deux.') });
  forge.write(DRAFT, PATH, text('Un.', 'Deux, en brouillon.'));
  forge.write('main', 'content/guides/un-autre.md', 'Autre.');
  const { backend, save } = open('github', forge);
  await backend.unpublishedEntryDataFile?.('guides', 'un-guide', PATH, '');
  await save(text('Un, par moi.', 'Deux, en brouillon.'), { unpublished: true });
  expect(forge.read(DRAFT, PATH)).toBe(text('Un, par moi.', 'Deux, en brouillon.'));
  expect(forge.read(DRAFT, 'content/guides/un-autre.md')).toBe('Autre.');
});
