/**
 * The same CSV (RFC 4180) with its heading and the records whose first cell is kept, each as it was written: what is
 * downloaded from a filter is word for word what the whole file says.
 */
export function keepRecords(csv: string, keep: (first: string) => boolean): string {
  const [heading = '', ...records] = splitRecords(csv);
  return [heading, ...records.filter((record) => keep(firstCell(record)))].join('');
}

/** Records with their line ends; a line end between quotes is text. */
const splitRecords = (csv: string): string[] => csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+(?:\n|$)/gu) ?? [];

function firstCell(record: string): string {
  const quoted = /^"((?:[^"]|"")*)"/u.exec(record)?.[1];
  return quoted?.replaceAll('""', '"') ?? record.split(/[,\r\n]/u, 1)[0] ?? '';
}
