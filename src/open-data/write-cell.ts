/** A value of the model as the text of a cell: what `read-cell.ts` reads back exactly. */
import type { SimpleField } from '../model/field.ts';
import { labelIn } from '../model/options.ts';
import { projectSimple, type SimpleProjection } from '../model/projection.ts';
import { guardCell, joinCell } from '../text/csv-cell.ts';
import { dataStrings } from '../ui/data-strings.ts';

type Write = (value: unknown) => string;

const text: Write = (value) => guardCell(String(value));
const list: Write = (value) => guardCell(joinCell(value as string[]));

const write: SimpleProjection<Write> = {
  text: () => text,
  prose: () => text,
  number: () => String,
  flag: () => (value) => (typeof value !== 'boolean' ? String(value) : value ? dataStrings.yes : dataStrings.no),
  date: () => text,
  url: () => text,
  choice:
    ({ options }) =>
    (value) =>
      labelIn(options, String(value)),
  choices:
    ({ options }) =>
    (value) =>
      list((value as string[]).map((item) => labelIn(options, item))),
  words: () => list,
  relation: () => text,
  relations: () => list,
};

/** The cell of a value; empty when there is none. */
export const writeCell = (field: SimpleField, value: unknown): string =>
  value === undefined || value === null ? '' : projectSimple(write, field)(value);
