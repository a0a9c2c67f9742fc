/** The value of the model that a cell says: what `write-cell.ts` wrote, and what a French spreadsheet makes of it. */
import type { Options } from '../model/options.ts';
import type { SimpleField } from '../model/field.ts';
import { projectSimple, type SimpleProjection } from '../model/projection.ts';
import { splitCell, unguardCell } from '../text/csv-cell.ts';
import { parseFrenchNumber } from '../text/french-number.ts';
import { dataStrings } from '../ui/data-strings.ts';

type Read = (cell: string) => unknown;

const list = (cell: string): string[] => splitCell(unguardCell(cell));
const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/u;

const flags: ReadonlyMap<string, boolean> = new Map([
  [dataStrings.yes, true],
  [dataStrings.no, false],
]);

/** The code of a label; a code stays, and what is neither too, for the model to refuse. */
const codeOf = (options: Options, text: string): string => Object.keys(options).find((code) => options[code] === text) ?? text;

const read: SimpleProjection<Read> = {
  text: () => unguardCell,
  prose: () => unguardCell,
  // « 1 200,5 » as French spreadsheets print it; a word stays one, for the model to refuse.
  number: () => (cell) => {
    const text = unguardCell(cell);
    return parseFrenchNumber(text) ?? text;
  },
  flag: () => (cell) => flags.get(cell.toLowerCase()) ?? cell,
  date: () => (cell) => unguardCell(cell).replace(FRENCH_DAY, '$3-$2-$1'),
  url: () => unguardCell,
  choice:
    ({ options }) =>
    (cell) =>
      codeOf(options, unguardCell(cell)),
  choices:
    ({ options }) =>
    (cell) =>
      list(cell).map((item) => codeOf(options, item)),
  words: () => list,
  relation: () => unguardCell,
  relations: () => list,
};

/** The value of a cell; undefined when it is empty. Never throws: a cell that says nothing of its kind is given back as text. */
export function readCell(field: SimpleField, cell: string): unknown {
  const text = cell.replace(/\r\n?/gu, '\n').trim();
  const value = text === '' ? undefined : projectSimple(read, field)(text);
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
