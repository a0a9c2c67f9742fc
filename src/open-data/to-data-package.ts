/** The open data as a Frictionless Data Package (version 2.0): what each file holds, its dictionary, its licence. */
import { createHash } from 'node:crypto';
import { toPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { sizeOf, type DataFile } from './data-file.ts';
import type { Table } from './table.ts';
import { toSchema, type TableSchema } from './to-resource.ts';
import { toStamp, type DataVersion } from './version.ts';

export interface DataResource {
  name: string;
  path: string;
  title: string;
  description: string;
  format: string;
  mediatype: string;
  encoding: 'utf-8';
  bytes: number;
  /** `sha256:…` of the file. */
  hash: string;
  type?: 'table';
  dialect?: { delimiter: string; lineTerminator: string; header: boolean };
  schema?: TableSchema;
}

export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  created?: string;
  keywords: string[];
  licenses: { name: string; path: string; title: string }[];
  contributors: { title: string; roles: string[] }[];
  sources: { title: string; path: string }[];
  resources: DataResource[];
}

const absolute = (path: string): string => new URL(toPath(path), site.url).href;

/** The licence of the data: the facts of the entries, not their texts. */
const licence = { name: 'etalab-2.0', path: site.licences.data.url, title: site.licences.data.name };

/** The description of these tables and files; `tables` says which files are tables. */
export function toDataPackage(files: readonly DataFile[], tables: readonly Table[], version: DataVersion): DataPackage {
  const byFile = new Map(tables.map((table) => [`${table.name}.csv`, table]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'poles-en-commun',
    title: `${site.name} : ${dataStrings.page.title}`,
    description: dataStrings.page.description,
    homepage: absolute('donnees/'),
    version: toStamp(version),
    ...(version.commit && { created: version.commit.on }),
    keywords: [...dataStrings.keywords],
    licenses: [licence],
    contributors: [{ title: dataStrings.contributors, roles: ['publisher', 'contributor'] }],
    sources: [{ title: dataStrings.sources, path: absolute('donnees/sources.csv') }],
    resources: files.map((file) => toResource(file, byFile.get(file.name))),
  };
}

function toResource(file: DataFile, table: Table | undefined): DataResource {
  const format = file.name.slice(file.name.indexOf('.') + 1);
  return {
    // Names are unique in a package: a table bears its own, another file says its format too.
    name: table ? table.name : file.name.replaceAll('.', '-'),
    path: file.name,
    title: file.title,
    description: file.description,
    format,
    mediatype: file.type,
    encoding: 'utf-8',
    bytes: sizeOf(file),
    hash: `sha256:${createHash('sha256').update(file.body).digest('hex')}`,
    ...(table && { type: 'table', dialect: { delimiter: ',', lineTerminator: '\r\n', header: true }, schema: toSchema(table) }),
  };
}
