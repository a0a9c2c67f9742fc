/** How many rows the tables of a Markdown body hold, headers and separators apart. */
export function countTableRows(body: string): number {
  const lines = body.split('\n').filter((line) => line.startsWith('|'));
  const separators = lines.filter((line) => /^\|[\s:|-]+$/u.test(line)).length;
  return lines.length - 2 * separators;
}
