import { readFileSync, writeFileSync } from 'node:fs';

/** Prints a table and, when `isKept`, puts it between its two marks (`<!-- name -->`) in the README. */
export function printTable(name: string, lines: readonly string[], isKept: boolean): void {
  const table = lines.join('\n');
  const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`, 'u');
  if (isKept) writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(marks, `$1\n${table}\n\n$2`));
  console.log(table);
}
