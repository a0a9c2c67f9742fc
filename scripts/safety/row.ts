/** One line of the table of `npm run bench:safety`. */
export interface Row {
  family: string;
  cases: number;
  /** Cases refused, or rendered without danger. */
  safe: number;
  /** Refusals that name the file, and those that give the line; undefined where there is no file to name. */
  named?: number;
  lined?: number;
  /** Worst of the cases. */
  seconds: number;
  /** Worst of the family, in megabytes. */
  memory: number;
  /** What the numbers do not say. */
  note?: string;
}

const number = (value: number | undefined, of: number): string => (value === undefined ? '–' : `${value}/${of}`);

/** The table, as text. */
export function printRows(rows: readonly Row[]): string {
  const head = ['Famille', 'Cas', 'Sûrs', 'Fichier nommé', 'Ligne donnée', 'Pire durée', 'Pire mémoire', ''];
  const lines = rows.map(({ family, cases, safe, named, lined, seconds, memory, note = '' }) => [
    family,
    String(cases),
    number(safe, cases),
    named === undefined ? '–' : String(named),
    lined === undefined ? '–' : String(lined),
    `${seconds.toFixed(2)} s`,
    `${Math.round(memory)} Mo`,
    note,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
