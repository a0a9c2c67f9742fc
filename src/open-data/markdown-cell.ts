/** A value of the model as a cell of a Markdown table: names, links and calls to sources instead of slugs. */
import type { SimpleField } from '../model/field.ts';
import { labelIn, type Options } from '../model/options.ts';
import { projectSimple, type SimpleProjection } from '../model/projection.ts';
import { formatEdtf } from '../text/edtf.ts';
import { dataStrings } from '../ui/data-strings.ts';
import type { MarkdownLinks } from './markdown-links.ts';

/** As many as a number holds: of a value near zero, decimals alone say something. */
const number = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 15 });

type Print = (value: unknown, links: MarkdownLinks) => string;

const text: Print = (value) => String(value);
const labelOf =
  ({ options }: { options: Options }): ((value: unknown) => string) =>
  (value) =>
    labelIn(options, String(value));

const print: SimpleProjection<Print> = {
  text: () => text,
  prose: () => (value, links) => links.inText(String(value)),
  number: () => (value) => number.format(value as number),
  flag: () => (value) => (value === true ? dataStrings.yes : dataStrings.no),
  date: () => (value) => formatEdtf(String(value)),
  url: () => (value) => `<${String(value)}>`,
  choice: (field) => labelOf(field),
  choices: (field) => (value) => (value as unknown[]).map(labelOf(field)).join(', '),
  words: () => (value) => (value as string[]).join(' ; '),
  relation:
    ({ to }) =>
    (value, links) =>
      links.toEntry(to, String(value)),
  relations:
    ({ to }) =>
    (value, links) =>
      (value as string[]).map((slug) => links.toEntry(to, slug)).join(to === 'sources' ? '' : ', '),
};

/** The cell, on one line, its bars escaped; empty when there is no value. */
export function markdownCell(field: SimpleField, value: unknown, links: MarkdownLinks): string {
  if (value === undefined || value === null) return '';
  return projectSimple(print, field)(value, links).replace(/\s+/gu, ' ').replace(/\|/gu, '\\|');
}
