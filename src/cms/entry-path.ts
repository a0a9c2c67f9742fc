interface Opened {
  /** The entry and its collection, as Immutable maps. */
  entry?: { get(name: 'path'): string | undefined };
  collection?: { get(name: 'name'): string };
}

/** Path of the entry in the repository; a new one has none yet, and gets one that no other has. */
export const toEntryPath = ({ entry, collection }: Opened): string =>
  entry?.get('path') || `content/${collection?.get('name') ?? 'pages'}/nouvelle-page.md`;

/**
 * The name under which a browser keeps what is not saved of an entry: the same whatever the way one came by, which the address
 * says too. New entries have none yet: forms that a link fills in are as many new ones.
 */
export const toDraftName = (path: string, isNew: boolean): string => path + (isNew ? (/\?.*$/u.exec(location.hash)?.[0] ?? '') : '');
