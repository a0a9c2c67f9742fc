import { parse } from 'csv-parse/sync';
import { safetyStrings as say } from '../ui/safety-strings.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** What is wrong with a CSV file, in French: a cell that a spreadsheet would run, a letter lost. */
export function checkCsv(csv: string): string[] {
  let rows: string[][];
  try {
    rows = parse(csv, { bom: true });
  } catch {
    return [say.csv];
  }
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !NUMBER.test(cell));
  return [...formulas.map((cell) => say.formula(cell.slice(0, 40))), ...(csv.includes('\uFFFD') ? [say.lost] : [])];
}
