/** Number of the page, from 1, on which each named place of a PDF made by Chromium begins: its objects are written in clear. */
export function readPageNumbers(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = [...text.matchAll(/^(\d+) 0 obj\s*<<\/Type \/Page\s/gmu)].map(([, id]) => id);
  return new Map(
    [...text.matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R \/XYZ /gu)].map(([, name = '', id]) => [name, pages.indexOf(id) + 1] as const),
  );
}
