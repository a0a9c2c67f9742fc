/** The model projected to Decap: one widget for each kind of field. */
import { composites, type Composite } from '../model/composites.ts';
import type { CompositeKind, Counted, Field, Fields } from '../model/field.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { project, type Projection } from '../model/projection.ts';
import type { Options } from '../model/options.ts';
import { cms } from '../ui/cms.ts';

/** A field of Decap's configuration. */
export interface DecapField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required: boolean;
  /** A regular expression and what to say when the text does not match it. */
  pattern?: readonly [string, string];
  fields?: readonly DecapField[];
  [option: string]: unknown;
}

type Widget = Omit<DecapField, 'name' | 'label' | 'required'>;

/** From this length on, a text is asked for in several lines. */
const LONG_TEXT = 200;

const limit = (maxLength: number | undefined) =>
  maxLength !== undefined && { pattern: [`^[\\s\\S]{0,${maxLength}}$`, cms.tooLong(maxLength)] as const };
const select = (options: Options) => ({ widget: 'select', options: Object.entries(options).map(([value, label]) => ({ value, label })) });

const toTitle = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const relation = (to: CollectionName) => ({
  widget: 'relation',
  collection: to,
  value_field: '{{slug}}',
  display_fields: ['title'],
  search_fields: ['title', 'acronym', 'fullName', 'publisher'].filter((name) => name in collections[to].fields),
  options_length: 50,
});

/** A list whose rows are so called. What a folded one shows is for our widget (`list-widget.ts`): these of its fields. */
const list = ([one, several]: Counted, shown: readonly string[] = []) => ({
  widget: 'list',
  label_singular: one,
  label_plural: several,
  shown,
});

/** A list of rows, or one object whose own fields are asked for only as far as the whole is. */
const composite = ({ kind, required }: { kind: CompositeKind; required?: boolean }): Widget => {
  const { many, item, fields, summary = '', details = [] }: Composite = composites[kind];
  if (!many || !item) return { widget: 'object', collapsed: true, fields: toDecapFields(fields, { areOptional: !required }) };
  return {
    ...list(item, [summary, ...details]),
    collapsed: true,
    minimize_collapsed: true,
    fields: toDecapFields(fields),
  };
};

const toWidget: Projection<Widget> = {
  text: ({ pattern, maxLength, hint }) => ({
    widget: (maxLength ?? 0) >= LONG_TEXT ? 'text' : 'string',
    ...(pattern ? { pattern: [`^(?:${pattern})$`, cms.badPattern(hint)] as const } : limit(maxLength)),
  }),
  prose: ({ maxLength }) => ({ widget: 'text', ...limit(maxLength) }),
  number: ({ integer, min, max }) => ({
    widget: 'number',
    value_type: integer ? 'int' : 'float',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }),
  flag: () => ({ widget: 'boolean' }),
  date: ({ hint }) => ({ widget: 'edtf', hint: hint ?? cms.dateHint }),
  url: () => ({ widget: 'string', pattern: ['^https?://\\S+$', cms.badUrl] }),
  choice: ({ options }) => select(options),
  choices: ({ options }) => ({ ...select(options), multiple: true }),
  words: ({ item }) => ({
    ...list(item),
    collapsed: false,
    field: { name: 'item', label: toTitle(item[0]), widget: 'string' },
  }),
  relation: ({ to }) => relation(to),
  relations: ({ to }) => ({ ...relation(to), multiple: true }),
  place: composite,
  review: composite,
  statement: composite,
  facts: composite,
  timeline: composite,
  disagreements: composite,
  versions: (field) => ({ ...composite(field), min: 2 }),
  asks: composite,
  followups: composite,
  outcomes: composite,
  evidence: composite,
};

/**
 * A field of the model as a field of the CMS's form. Inside an object that may be left empty nothing can be required:
 * Decap would ask for its fields all the same.
 */
export function toDecapField(name: string, field: Field, { isOptional = false } = {}): DecapField {
  const { hint, ...widget } = project(toWidget, field, name);
  const help = field.hint ?? hint;
  return {
    name,
    label: field.label,
    ...widget,
    ...(help !== undefined && { hint: help }),
    required: Boolean(field.required) && !isOptional,
  } as DecapField;
}

/** The fields of a collection or of a composite, in the order in which they are declared. */
export const toDecapFields = (fields: Fields, { areOptional = false } = {}): DecapField[] =>
  Object.entries(fields).map(([name, field]) => toDecapField(name, field, { isOptional: areOptional }));
