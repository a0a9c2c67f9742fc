import { createHash } from 'node:crypto';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collections } from '../../src/model/collections.ts';
import { isBuilt, pageAt } from '../support/built-site.ts';
import { checkTable } from '../support/check-table.ts';
import { descriptor, readData, readTables } from '../support/read-data-package.ts';

const rowsOf = (name: string) => readTables.find(({ resource }) => resource.name === name)?.rows ?? [];

describe('open data of the built site', () => {
  it('has a table and a JSON file for each collection', () => {
    for (const name of collectionNames)
      for (const extension of ['csv', 'json']) expect(isBuilt(`/donnees/${collections[name].path || name}.${extension}`)).toBe(true);
  });

  it('is described as it is: every file, with its size and its print', () => {
    expect(descriptor.resources.length).toBeGreaterThan(30);
    for (const { path, bytes, hash } of descriptor.resources) {
      const body = readData(path);
      expect([path, Buffer.byteLength(body), `sha256:${createHash('sha256').update(body).digest('hex')}`]).toEqual([path, bytes, hash]);
    }
  });

  it.each(readTables.map((table) => [table.resource.path, table] as const))('%s obeys its schema, its keys lead to rows', (_, table) =>
    expect(checkTable(table, readTables)).toEqual([]),
  );

  it('opens in a spreadsheet: UTF-8 said by its mark, lines ended by CRLF', () => {
    for (const { resource } of readTables) expect(readData(resource.path)).toMatch(/^\uFEFFfiche,[^\n]*\r\n/u);
  });

  it('has a row for each page, and a page for each row', () => {
    for (const name of collectionNames.filter((collection) => collection !== 'pages')) {
      const { path } = collections[name];
      const rows = rowsOf(path);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ fiche }) => !isBuilt(`/${path}/${fiche}/`))).toEqual([]);
      expect((JSON.parse(readData(`${path}.json`)) as { entries: unknown[] }).entries).toHaveLength(rows.length);
    }
  });

  it('gives the figures that the pages print', () => {
    const printed = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
    const spaces = (text: string) => text.replace(/\s/gu, ' ');
    const absent = rowsOf('poles-chiffres-dates').filter(({ fiche, valeur, minimum, maximum }) => {
      const html = spaces(pageAt(`/poles/${fiche}/`)?.html ?? '');
      return [valeur, minimum, maximum].some((figure) => figure && !html.includes(spaces(printed.format(Number(figure)))));
    });
    expect(absent).toEqual([]);
  });

  it('says its version and its licence in every file, and nobody’s address', () => {
    for (const { path } of descriptor.resources) {
      expect(readData(path)).toContain(descriptor.version);
      expect(readData(path)).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/u);
    }
    for (const path of ['catalogue.jsonld', 'vocabulaire.jsonld', '../llms.txt']) expect(readData(path)).toContain(descriptor.version);
    expect(descriptor.licenses[0]?.path).toMatch(/^https:/u);
  });

  it('places the poles as RFC 7946 has it, and says which have no place', () => {
    const map = JSON.parse(readData('poles.geojson')) as FeatureCollection<Point | null>;
    expect(map.type).toBe('FeatureCollection');
    expect(map).not.toHaveProperty('crs');
    const rows = rowsOf('poles');
    expect(map.features.map(({ id }) => id)).toEqual(rows.map(({ fiche }) => fiche));
    for (const [index, { type, geometry, properties }] of map.features.entries()) {
      const { coordonnees_longitude: lon, coordonnees_latitude: lat } = rows[index] ?? {};
      expect([type, geometry]).toEqual(['Feature', lon ? { type: 'Point', coordinates: [Number(lon), Number(lat)] } : null]);
      expect(properties).toMatchObject({ titre: rows[index]?.['titre'], region: rows[index]?.['region'] });
    }
  });

  it('is described for catalogues, one distribution a file', () => {
    const catalogue = JSON.parse(readData('catalogue.jsonld')) as { 'dcat:distribution': unknown[] };
    expect(catalogue['dcat:distribution']).toHaveLength(descriptor.resources.length);
  });
});
