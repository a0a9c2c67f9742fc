/** Every file of `/donnees/`, from the published entries. Pure: the same entries and version give the same bytes. */
import { dataStrings } from '../ui/data-strings.ts';
import { buildTables } from './build-tables.ts';
import type { DataFile } from './data-file.ts';
import type { DataEntry, Table } from './table.ts';
import { toCatalogue } from './to-catalogue.ts';
import { toCsv } from './to-csv.ts';
import { toDataPackage, type DataPackage } from './to-data-package.ts';
import { toGeoJson } from './to-geojson.ts';
import { toJson } from './to-json.ts';
import { toBibtex, toCslJson } from './to-references.ts';
import { toVocabulary } from './to-vocabulary.ts';
import { toRows } from './to-rows.ts';
import { toStamp, type DataVersion } from './version.ts';

export interface OpenData {
  /** What the files are, with their dictionary. */
  description: DataPackage;
  /** The tables and the data in other forms. */
  files: DataFile[];
  /** `datapackage.json`, the vocabularies and the DCAT description. */
  descriptions: { name: string; note: string; body: string }[];
}

/** The open data of a wiki. Unpublished entries must not be among `entries`. */
export function buildOpenData(entries: readonly DataEntry[], version: DataVersion): OpenData {
  const tables = buildTables();
  const stamp = { name: dataStrings.version.name, stamp: toStamp(version) };
  const files = tables.flatMap((table) => {
    const rows = toRows(table, entries);
    const csv = toFile(`${table.name}.csv`, 'text/csv', table.title, table.description, rows.length, toCsv(table, rows, stamp));
    return [csv, ...(table.parent ? [] : inOtherForms(table, rows.length, entries, version))];
  });
  const description = toDataPackage(files, tables, version);
  return {
    description,
    files,
    descriptions: [
      { name: 'datapackage.json', note: dataStrings.descriptions.dictionary, body: `${JSON.stringify(description, null, 2)}\n` },
      { name: 'vocabulaire.jsonld', note: dataStrings.descriptions.vocabulary, body: toVocabulary(entries, version) },
      { name: 'catalogue.jsonld', note: dataStrings.descriptions.catalogue, body: toCatalogue(description) },
    ],
  };
}

function inOtherForms(table: Table, count: number, entries: readonly DataEntry[], version: DataVersion): DataFile[] {
  const { name, title, collection } = table;
  const { forms } = dataStrings;
  const own = entries.filter((entry) => entry.collection === collection);
  return [
    toFile(`${name}.json`, 'application/json', title, forms.json, count, toJson(table, own, version)),
    ...(collection === 'poles'
      ? [toFile(`${name}.geojson`, 'application/geo+json', title, forms.geojson, count, toGeoJson(table, own, version))]
      : []),
    ...(collection === 'sources'
      ? [
          toFile(`${name}.bib`, 'application/x-bibtex', title, forms.bibtex, count, toBibtex(own, version)),
          toFile(`${name}.csl.json`, 'application/vnd.citationstyles.csl+json', title, forms.csl, count, toCslJson(own, version)),
        ]
      : []),
  ];
}

const toFile = (name: string, type: string, title: string, description: string, count: number, body: string): DataFile => ({
  name,
  type,
  title,
  description,
  count,
  body,
});
