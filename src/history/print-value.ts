import type { CollectionName } from '../model/collection-names.ts';
import type { SimpleField } from '../model/field.ts';
import { labelIn, type Options } from '../model/options.ts';
import { formatEdtf } from '../text/edtf.ts';
import { historyStrings } from '../ui/history-strings.ts';

/** The title of an entry, or undefined when it is not published (any more). */
export type TitleOf = (collection: CollectionName, slug: string) => string | undefined;

type Printers = { readonly [K in SimpleField['kind']]: (value: unknown, field: SimpleField & { kind: K }, titleOf: TitleOf) => string };

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 });
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const choose = (value: unknown, { options }: { options: Options }): string => labelIn(options, asText(value));
const name = (value: unknown, { to }: { to: CollectionName }, titleOf: TitleOf): string => titleOf(to, String(value)) ?? asText(value);

/** How a value of each kind is read, one at a time for the kinds that hold lists. A kind that is added must be said here. */
const printers: Printers = {
  text: asText,
  prose: asText,
  url: asText,
  words: asText,
  number: (value) => (typeof value === 'number' ? number.format(value) : asText(value)),
  flag: (value) => (value === true ? historyStrings.yes : historyStrings.no),
  date: (value) => (typeof value === 'string' ? formatEdtf(value) : asText(value)),
  choice: choose,
  choices: choose,
  relation: name,
  relations: name,
};

/** A value of a field as people read it: the label of a choice, the title of a page, a date in French. Old versions may hold anything. */
export function printValue(field: SimpleField, value: unknown, titleOf: TitleOf): string {
  return (printers[field.kind] as (value: unknown, field: SimpleField, titleOf: TitleOf) => string)(value, field, titleOf);
}
