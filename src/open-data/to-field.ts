/** A column as the dictionary describes it: a field of a Frictionless Table Schema (version 2.0). */
import { collections } from '../model/collections.ts';
import type { Options } from '../model/options.ts';
import { projectSimple, type SimpleProjection } from '../model/projection.ts';
import { LIST_SEPARATOR } from '../text/csv-cell.ts';
import { EDTF_PATTERN } from '../text/edtf.ts';
import { SLUG } from '../text/slug.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { fileNameOf } from './build-tables.ts';
import type { Column } from './table.ts';

export interface Constraints {
  required?: boolean;
  unique?: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface TableField {
  name: string;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  format?: 'uri';
  delimiter?: string;
  itemType?: 'string';
  trueValues?: string[];
  falseValues?: string[];
  constraints?: Constraints;
  /** Ours: what each item of a list is, since the standard describes the whole cell only. */
  items?: { enum?: string[]; resource?: string };
  /** Ours: the field of the model, as in the JSON files. */
  model?: string;
}

type Shape = Omit<TableField, 'name' | 'title' | 'description'>;

const valuesOf = (options: Options): string[] => Object.values(options);
const list = (items?: TableField['items']): Shape => ({
  type: 'list',
  delimiter: LIST_SEPARATOR,
  itemType: 'string',
  ...(items && { items }),
});

const shape: SimpleProjection<Shape> = {
  text: ({ pattern, maxLength }) => ({
    type: 'string',
    constraints: { ...(pattern !== undefined && { pattern: `^(${pattern})$` }), ...(maxLength !== undefined && { maxLength }) },
  }),
  prose: () => ({ type: 'string' }),
  number: ({ min, max, integer }) => ({
    type: integer ? 'integer' : 'number',
    constraints: { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) },
  }),
  flag: () => ({ type: 'boolean', trueValues: [dataStrings.yes], falseValues: [dataStrings.no] }),
  date: () => ({ type: 'string', constraints: { pattern: `^${EDTF_PATTERN}$` } }),
  url: () => ({ type: 'string', format: 'uri' }),
  choice: ({ options }) => ({ type: 'string', constraints: { enum: valuesOf(options) } }),
  choices: ({ options }) => list({ enum: valuesOf(options) }),
  words: () => list(),
  relation: () => ({ type: 'string', constraints: { pattern: SLUG.source } }),
  relations: ({ to }) => list({ resource: fileNameOf(to) }),
};

const notes: Partial<Record<Column['field']['kind'], string>> = dataStrings.kinds;

/** The description of a column. */
export function toField(column: Column): TableField {
  const { name, title, field, path, required } = column;
  const { constraints, ...rest } = projectSimple(shape, field);
  const reference = 'to' in field ? dataStrings.refersTo(collections[field.to].label) : '';
  const described = { ...(required && { required }), ...constraints };
  return {
    name,
    title,
    description: [field.hint, notes[field.kind], path.length > 0 ? reference : ''].filter(Boolean).join(' '),
    ...rest,
    ...(Object.keys(described).length > 0 && { constraints: described }),
    ...(path.length > 0 && { model: path.join('.') }),
  };
}
