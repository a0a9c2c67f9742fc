/** A pole as the comparison shows it: the model's fields in order, each kind printed in its own way. */
import type { CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import type { Field } from '../model/field.ts';
import { labelIn } from '../model/options.ts';
import { project, type Projection } from '../model/projection.ts';
import { toComparerPath, toEntryPath } from '../model/routes.ts';
import type { CompositeValue } from '../model/value.ts';
import type { ComparedField, ComparedPole, ComparedValue, Link } from '../prepared/index.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { formatFact } from './format-fact.ts';
import type { Pole } from './pole.ts';
import { sayLikeness } from './say-likeness.ts';
import { similarPoles } from './similar-poles.ts';

/** How other entries are named. */
export interface PoleLinks {
  entry(collection: CollectionName, slug: string): Link;
  source(key: string): Link;
}

/** How many poles that look alike are named. */
export const ALIKE = 4;

/** A pole ready to be put beside others; `all` are those it may look like. */
export function toComparedPole({ slug, data }: Pole, all: readonly Pole[], links: PoleLinks): ComparedPole {
  const fields = Object.entries(collections.poles.fields as Readonly<Record<string, Field>>)
    .filter(([name]) => !NOT_COMPARED.has(name))
    .flatMap(([name, field]) => toField(field, name, links, (data as Readonly<Record<string, unknown>>)[name]));
  const facts = data.facts.map((fact) => ({
    label: typeset(fact.label),
    text: formatFact(fact),
    date: formatEdtf(fact.on),
    unit: fact.unit ?? '',
    ...(fact.value !== undefined && !fact.approximate && { number: fact.value }),
    sources: fact.sources,
  }));
  const disagreements = data.disagreements.map(({ question, versions }) => ({
    question: typeset(question),
    versions: versions.map(({ text, note, sources }) => ({ text: typeset(note ? `${text} (${note})` : text), sources })),
  }));
  const said: ComparedValue[] = [...fields.flatMap(({ values }) => values), ...facts, ...disagreements.flatMap(({ versions }) => versions)];
  const keys = new Set(said.flatMap(({ sources = [] }) => sources));
  return {
    slug,
    title: typeset(data.title),
    href: toEntryPath('poles', slug),
    fields,
    facts,
    disagreements,
    similar: similarPoles({ slug, data }, all, ALIKE).map((likeness) => ({
      slug: likeness.slug,
      href: toComparerPath(slug, likeness.slug),
      label: links.entry('poles', likeness.slug).label,
      reason: sayLikeness(likeness, (practice) => links.entry('practices', practice).label),
    })),
    documents: Object.fromEntries([...keys].map((key): [string, Link] => [key, links.source(key)])),
  };
}

/** Fields that name or keep the entry, or that have rows of their own. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'title',
  'aliases',
  'sources',
  'draft',
  'reviewed',
  'licence',
  'place',
  'facts',
  'disagreements',
]);

type Print = (value: never, links: PoleLinks) => ComparedValue[];
const line = (value: string): ComparedValue[] => [{ text: typeset(value) }];
const lines = (values: readonly string[]): ComparedValue[] => values.flatMap(line);
const nothing = (): ComparedValue[] => [];

const toValues: Projection<Print> = {
  text: () => line,
  prose: () => line,
  number: () => (value: number) => line(String(value)),
  flag: () => nothing,
  date: () => (value: string) => line(formatEdtf(value)),
  url: () => (value: string) => [{ text: value.replace(/^https?:\/\/(?:www\.)?|\/$/gu, ''), href: value }],
  choice:
    ({ options }) =>
    (value: string) =>
      line(labelIn(options, value)),
  choices:
    ({ options }) =>
    (values: string[]) =>
      lines(values.map((value) => labelIn(options, value))),
  words: () => lines,
  relation:
    ({ to }) =>
    (slug: string, links: PoleLinks) => [toLinked(links.entry(to, slug))],
  relations:
    ({ to }) =>
    (slugs: string[], links: PoleLinks) =>
      slugs.map((slug) => toLinked(links.entry(to, slug))),
  statement: () => (value: CompositeValue<'statement'>) => [{ text: typeset(value.text), sources: value.sources }],
  timeline: () => (events: CompositeValue<'timeline'>[]) =>
    [...events]
      .sort((a, b) => compareEdtf(a.on, b.on))
      .map(({ on, text, sources }) => ({ text: typeset(`${formatEdtf(on)} : ${text}`), sources })),
  place: () => nothing,
  review: () => nothing,
  facts: () => nothing,
  disagreements: () => nothing,
  versions: () => nothing,
  asks: () => nothing,
  followups: () => nothing,
  outcomes: () => nothing,
  evidence: () => nothing,
};

/** Kinds that are compared: those that name things by their values, statements by their wording. */
const BY: Partial<Record<Field['kind'], ComparedField['by']>> = {
  number: 'values',
  date: 'values',
  text: 'values',
  words: 'values',
  choice: 'values',
  choices: 'values',
  relation: 'values',
  relations: 'values',
  statement: 'wording',
};
/** A line that is a sentence: two poles never have the same. */
const SENTENCE = 'description';

function toField(field: Field, name: string, links: PoleLinks, value: unknown): ComparedField {
  const print = project(toValues, field, name);
  return {
    label: typeset(field.label),
    values: value === undefined ? [] : print(value as never, links),
    by: name === SENTENCE ? 'nothing' : (BY[field.kind] ?? 'nothing'),
  };
}

const toLinked = ({ href, label }: Link): ComparedValue => ({ text: label, href });
