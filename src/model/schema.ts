/**
 * The model projected to Zod: what `src/content.config.ts`, `npm run check` and the CMS validate with.
 * Messages are not written here: `checks/` speaks to authors, from the issues' codes and the model's labels.
 */
import { z } from 'zod';
import { isEdtf } from '../text/edtf.ts';
import { isBlank } from '../text/is-blank.ts';
import { isSafeUrl } from '../text/url.ts';
import { SLUG } from '../text/slug.ts';
import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import { composites } from './composites.ts';
import type { CompositeKind, Fields } from './field.ts';
import { project, type Projection } from './projection.ts';
import type { CompositeValue, EntryData } from './value.ts';

/** Codes that our own rules give to an issue, under `params.code`. */
export type RuleCode = 'date-invalide' | 'adresse-refusee' | 'motif' | 'trop-long' | 'chiffre-nu' | 'versions-insuffisantes' | 'vide';

const rule = (code: RuleCode) => ({ params: { code } });
const line = z
  .string()
  .trim()
  .refine((text) => !isBlank(text), rule('vide'));
const limited = (max: number | undefined) => (max === undefined ? line : line.refine((text) => text.length <= max, rule('trop-long')));
const choice = (options: Readonly<Record<string, string>>) => z.enum(Object.keys(options) as [string, ...string[]]);
const slug = z.string().regex(SLUG);

/** What a composite must also respect, beyond its fields. */
const rules: Partial<Record<CompositeKind, (value: Record<string, unknown>) => RuleCode | undefined>> = {
  facts: (fact) => {
    const { value, min, max, text } = fact as Partial<CompositeValue<'facts'>>;
    const isRange = min !== undefined || max !== undefined;
    // Words may say a range that has both its ends (« 150 ou 160 »): they are printed, and the range is drawn.
    const isSaid = text !== undefined && min !== undefined && max !== undefined;
    const said = [value !== undefined, isRange && !isSaid, text !== undefined].filter(Boolean).length;
    return said === 1 && (text !== undefined || fact['unit'] !== undefined) ? undefined : 'chiffre-nu';
  },
  disagreements: (item) => ((item['versions'] as unknown[]).length >= 2 ? undefined : 'versions-insuffisantes'),
};

const composite = (kind: CompositeKind): z.ZodType => {
  const { many, fields } = composites[kind];
  const check = rules[kind];
  const item = toObject(fields).superRefine((value, context) => {
    const code = check?.(value as Record<string, unknown>);
    if (code) context.addIssue({ code: 'custom', ...rule(code) });
  });
  return many ? z.array(item) : item;
};

const toZod: Projection<z.ZodType> = {
  text: ({ pattern, maxLength }) => {
    const text = limited(maxLength);
    return pattern ? text.refine((value) => new RegExp(`^(?:${pattern})$`, 'u').test(value), rule('motif')) : text;
  },
  prose: ({ maxLength }) => limited(maxLength),
  number: ({ min = -Infinity, max = Infinity, integer }) => (integer ? z.int() : z.number()).min(min).max(max),
  flag: () => z.boolean(),
  date: () => z.string().refine(isEdtf, rule('date-invalide')),
  url: () => z.string().refine(isSafeUrl, rule('adresse-refusee')),
  choice: ({ options }) => choice(options),
  choices: ({ options }) => z.array(choice(options)),
  words: () => z.array(line),
  relation: () => slug,
  relations: () => z.array(slug),
  place: ({ kind }) => composite(kind),
  review: ({ kind }) => composite(kind),
  statement: ({ kind }) => composite(kind),
  facts: ({ kind }) => composite(kind),
  timeline: ({ kind }) => composite(kind),
  disagreements: ({ kind }) => composite(kind),
  versions: ({ kind }) => composite(kind),
  asks: ({ kind }) => composite(kind),
  followups: ({ kind }) => composite(kind),
  outcomes: ({ kind }) => composite(kind),
  evidence: ({ kind }) => composite(kind),
};

function toObject(fields: Fields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = project(toZod, field, name);
        if (field.required) return [name, schema instanceof z.ZodArray ? schema.min(1, 'vide') : schema];
        return [name, schema instanceof z.ZodArray ? schema.default([]) : schema.optional()];
      }),
    ),
  );
}

/** A schema is long to make and always the same. */
const schemas = new Map<CollectionName, z.ZodObject>();

/** The schema of a collection's front matter: strict, dates and addresses checked, absent lists given empty. */
export function toSchema<C extends CollectionName>(collection: C): z.ZodType<EntryData<C>> {
  const schema = schemas.get(collection) ?? toObject(collections[collection].fields);
  schemas.set(collection, schema);
  return schema as unknown as z.ZodType<EntryData<C>>;
}
