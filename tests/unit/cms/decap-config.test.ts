import { beforeAll, describe, expect, it } from 'vitest';
import { toAdminPolicy } from '../../../src/cms/admin-policy.ts';
import { findLack, toDecapBackend } from '../../../src/cms/decap-backend.ts';
import { buildDecapConfig, type DecapConfig } from '../../../src/cms/decap-config.ts';
import { toDecapField, type DecapField } from '../../../src/cms/decap-field.ts';
import { toTarget } from '../../../src/sources/target.ts';
import { collectionNames } from '../../../src/model/collection-names.ts';
import { collections } from '../../../src/model/collections.ts';
import { site } from '../../../src/site.ts';

const forge = { backend: '', repository: 'ptce/wiki', branch: 'main', applicationId: 'abc', address: '' };
let config: DecapConfig;
beforeAll(() => {
  config = buildDecapConfig({ url: 'https://exemple.invalid', base: '/wiki/', forge });
});

const find = (fields: readonly DecapField[] | undefined, name: string): DecapField => {
  const field = fields?.find((one) => one.name === name);
  if (!field) throw new Error(`Pas de champ « ${name} »`);
  return field;
};
const inCollection = (name: string) => config.collections.find((one) => one.name === name)?.fields;
/** Every field, at any depth. */
const all = (fields: readonly DecapField[]): DecapField[] => fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

describe('the form of the CMS', () => {
  it('drops the images of no entry where contributions may write', () => {
    expect(toTarget(`${config.media_folder}/photo.png`)).toMatchObject({ kind: 'media' });
  });

  it('asks for every field of every collection, then for the text', () => {
    expect(config.collections.map(({ name }) => name)).toEqual(collectionNames);
    for (const name of collectionNames) {
      expect(inCollection(name)?.map((field) => field.name)).toEqual([...Object.keys(collections[name].fields), 'body']);
    }
  });

  it('speaks French under each field', () => {
    for (const field of config.collections.flatMap(({ fields }) => all(fields))) expect(field.label).toMatch(/^[A-ZÀÉÎ]/u);
    expect(config).toMatchObject({ locale: 'fr', publish_mode: 'editorial_workflow' });
  });

  it('offers closed lists by their labels and stores their values', () => {
    expect(find(inCollection('guides'), 'stage')).toMatchObject({
      widget: 'select',
      required: true,
      options: expect.arrayContaining([{ value: 'emergence', label: 'Émergence' }]),
    });
  });

  it('looks for related entries by their title and stores their slug', () => {
    expect(find(inCollection('case-studies'), 'practices')).toMatchObject({
      widget: 'relation',
      collection: 'practices',
      multiple: true,
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title'],
    });
    expect(find(find(inCollection('poles'), 'facts').fields, 'sources')).toMatchObject({ search_fields: ['title', 'publisher'] });
  });

  it('shows rows of a list by what they say', () => {
    expect(find(inCollection('poles'), 'timeline')).toMatchObject({
      widget: 'list',
      shown: ['text'],
      label_singular: 'repère',
      label_plural: 'repères',
    });
    expect(find(inCollection('poles'), 'facts')).toMatchObject({
      shown: ['label', 'value', 'min', 'max', 'text', 'unit', 'on'],
    });
  });

  it('asks for dates by the field that judges them as the check does', () => {
    expect(find(inCollection('seminars'), 'on')).toMatchObject({ widget: 'edtf', hint: expect.stringContaining('années 1990') });
  });

  it('requires nothing inside an object that may be left empty', () => {
    expect(find(inCollection('poles'), 'place').fields?.map((field) => field.required)).toEqual([false, false]);
    expect(toDecapField('place', { kind: 'place', label: 'Lieu', required: true }).fields?.map((field) => field.required)).toEqual([
      true,
      true,
    ]);
  });

  it('never fills a field by itself: an empty row would be saved with it', () => {
    expect(config.collections.flatMap(({ fields }) => all(fields)).filter((field) => 'default' in field)).toEqual([]);
  });

  it('keeps the text as it is written', () => {
    expect(find(inCollection('guides'), 'body')).toMatchObject({ widget: 'texte' });
  });

  it('files images by entry, and neither adds nor removes the site’s own pages', () => {
    expect(config.collections[0]).toMatchObject({
      media_folder: expect.stringMatching(/^\/content\/media\/poles\/\{\{slug/u),
      public_folder: expect.stringMatching(/^\.\.\/media\/poles\//u),
    });
    expect(config.collections.find(({ name }) => name === 'pages')).toMatchObject({
      create: false,
      delete: false,
      preview_path: '{{slug}}/',
    });
  });
});

describe('the way to the repository', () => {
  it('is the local server, under the base path, when no forge is named', () => {
    expect(config.backend).toMatchObject({ name: 'proxy', proxy_url: '/wiki/api/v1', branch: 'main' });
    expect(buildDecapConfig(site).backend.name).toBe('proxy');
  });

  it('is a forge by PKCE in production, GitHub by a proxy', () => {
    expect(toDecapBackend({ ...forge, backend: 'gitlab', address: 'https://framagit.org/' }, '/')).toMatchObject({
      auth_type: 'pkce',
      app_id: 'abc',
      base_url: 'https://framagit.org',
      api_root: 'https://framagit.org/api/v4',
    });
    expect(toDecapBackend({ ...forge, backend: 'forgejo' }, '/')).toMatchObject({
      api_root: 'https://codeberg.org/api/v1',
      open_authoring: true,
    });
    expect(toDecapBackend({ ...forge, backend: 'github', address: 'https://oauth.exemple.invalid' }, '/')).toMatchObject({
      base_url: 'https://oauth.exemple.invalid',
    });
    expect(() => toDecapBackend({ ...forge, backend: 'svn' }, '/')).toThrow('svn');
  });

  it('lacks what nobody can log in without: the identifier given by the forge, the OAuth service of GitHub', () => {
    expect(findLack({ ...forge, backend: 'gitlab', applicationId: '' })).toBe('CMS_APP_ID');
    expect(findLack({ ...forge, backend: 'github' })).toBe('CMS_FORGE_URL');
    for (const own of [{}, { backend: 'forgejo' }, { backend: 'github', address: 'https://oauth.exemple.invalid', applicationId: '' }])
      expect(findLack({ ...forge, ...own })).toBeUndefined();
  });

  it('is the only other host that the page may speak to', () => {
    expect(toAdminPolicy({ backend: '', address: '' })).not.toContain('http');
    expect(toAdminPolicy({ backend: 'gitlab', address: 'https://framagit.org/x' })).toContain(
      "connect-src 'self' blob: https://framagit.org;",
    );
    expect(toAdminPolicy({ backend: '', address: '' })).not.toContain("script-src 'self' 'unsafe-inline'");
  });
});
