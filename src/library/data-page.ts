/** The page of the open data: what there is, how much it weighs, what each column means. */
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toPath } from '../model/routes.ts';
import { fileNameOf } from '../open-data/build-tables.ts';
import { sizeOf, type DataFile } from '../open-data/data-file.ts';
import type { DataResource } from '../open-data/to-data-package.ts';
import type { DataFileLink, DataPage, DataTable } from '../prepared/index.ts';
import { site } from '../site.ts';
import { formatSize } from '../text/format-size.ts';
import { MIDDOT } from '../text/middot.ts';
import { typeset } from '../text/typeset.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { getOpenData } from './open-data.ts';
import { toShell } from './shell.ts';

/** The prepared page of `/donnees/`. */
export async function getDataPage(): Promise<DataPage> {
  const { description, files, descriptions } = await getOpenData();
  const { page } = dataStrings;
  const tables = description.resources.filter(({ schema }) => schema);
  const belongsTo = (root: string) => (name: string) => name === root || name.startsWith(`${root}-`) || name.startsWith(`${root}.`);
  return {
    shell: toShell({ at: 'donnees/', title: page.heading, description: page.lead, kind: 'pages', tint: 'sea' }),
    version: typeset(page.version(description.version)),
    licence: { href: site.licences.data.url, label: site.licences.data.name },
    groups: collectionNames.map((collection) => {
      const root = fileNameOf(collection);
      const isOwn = belongsTo(root);
      return {
        id: root,
        title: typeset(collections[collection].label),
        description: typeset(collections[collection].description),
        files: files.filter(({ name }) => name.startsWith(`${root}.`)).map(toLink),
        tables: tables
          .filter(({ name }) => isOwn(name))
          .map((table) => toTable(table, files.find((file) => file.name === table.path)?.count ?? 0)),
      };
    }),
    descriptions: descriptions.map(({ name, note, body }) => ({
      href: toPath(`donnees/${name}`),
      label: name,
      note: typeset(`${note} (${formatSize(Buffer.byteLength(body))})`),
    })),
  };
}

function toTable({ name, path, title, bytes, schema }: DataResource, rows: number): DataTable {
  return {
    id: `table-${name}`,
    title: typeset(title),
    href: toPath(`donnees/${path}`),
    name: path,
    size: typeset(formatSize(bytes)),
    rows: dataStrings.rows(rows),
    columns: (schema?.fields ?? []).map((field) => ({
      name: field.name,
      title: typeset(field.title),
      type: [dataStrings.types[field.type], field.constraints?.required ? dataStrings.required : ''].filter(Boolean).join(', '),
      description: typeset(field.description),
      values: (field.constraints?.enum ?? field.items?.enum ?? []).map(typeset).join(MIDDOT),
    })),
  };
}

function toLink(file: DataFile): DataFileLink {
  const [, format] = file.name.split('.');
  return {
    href: toPath(`donnees/${file.name}`),
    label: dataStrings.formats[format as keyof typeof dataStrings.formats],
    note: typeset(formatSize(sizeOf(file))),
  };
}
