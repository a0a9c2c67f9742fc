/** The data package as a stranger reads it: descriptor and files, nothing of the code that wrote them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataResource } from '../../src/open-data/to-data-package.ts';
import { siteFolder } from './built-site.ts';

const folder = join(siteFolder, 'donnees');

export const readData = (path: string): string => readFileSync(join(folder, path), 'utf8');

export const descriptor = JSON.parse(readData('datapackage.json')) as {
  version: string;
  licenses: { path: string }[];
  resources: DataResource[];
};

export interface ReadTable {
  resource: DataResource & { schema: NonNullable<DataResource['schema']> };
  /** As the file has them, in order. */
  rows: Record<string, string>[];
}

/** Every resource that is a table, parsed by its own dialect. */
export const readTables: readonly ReadTable[] = descriptor.resources.flatMap((resource) => {
  const { schema, dialect, path } = resource;
  if (!schema || !dialect) return [];
  const options = { columns: true, bom: true, delimiter: dialect.delimiter, record_delimiter: dialect.lineTerminator } as const;
  return [{ resource: { ...resource, schema }, rows: parse<Record<string, string>>(readData(path), options) }];
});
