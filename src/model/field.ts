/**
 * The kinds of field, as plain data. A field says what it holds and how people are asked for it; the schema, the CMS
 * form, the checks' messages and the open data are functions of it (see `projection.ts`).
 */
import type { Options } from './options.ts';
import type { CollectionName } from './collection-names.ts';

interface Said {
  /** What people call it, in French: form label, message, table heading. */
  label: string;
  /** One sentence of help, shown under the field in the CMS. */
  hint?: string;
  required?: boolean;
  /** Kept out of the open data: it only serves the writing of the entry. */
  internal?: boolean;
}

/** One line of text. `pattern` is a regular expression that the whole text must match. */
export interface TextField extends Said {
  kind: 'text';
  pattern?: string;
  maxLength?: number;
}
/** Several lines, in the inline part of the dialect (links, emphasis, wikilinks). */
export interface ProseField extends Said {
  kind: 'prose';
  maxLength?: number;
}
export interface NumberField extends Said {
  kind: 'number';
  min?: number;
  max?: number;
  integer?: boolean;
}
export interface FlagField extends Said {
  kind: 'flag';
}
/** A date in the EDTF subset of `text/edtf.ts`: 2013, 2013-02, 2013-02-28, 2016/2020, 199X, 2018~, unknown. */
export interface DateField extends Said {
  kind: 'date';
}
export interface UrlField extends Said {
  kind: 'url';
}
/** A field that readers filter by; the slug of `facet` names it in addresses: « région », `/explorer/?region=bretagne`. */
interface Filtered {
  facet?: string;
}
export interface ChoiceField extends Said, Filtered {
  kind: 'choice';
  options: Options;
}
export interface ChoicesField extends Said, Filtered {
  kind: 'choices';
  options: Options;
}
/** What one is called, and several: « chiffre », « chiffres ». Zero is one, in French. */
export type Counted = readonly [one: string, several: string];
/** A list of short texts. */
export interface WordsField extends Said {
  kind: 'words';
  item: Counted;
}
/** The slug of one entry of another collection. */
export interface RelationField extends Said {
  kind: 'relation';
  to: CollectionName;
}
export interface RelationsField extends Said, Filtered {
  kind: 'relations';
  to: CollectionName;
}
/** One of the composite kinds of `composites.ts`: facts, timeline, disagreements… */
export interface CompositeField extends Said {
  kind: CompositeKind;
}

export type CompositeKind =
  'place' | 'review' | 'statement' | 'facts' | 'timeline' | 'disagreements' | 'versions' | 'asks' | 'followups' | 'outcomes' | 'evidence';

export type SimpleField =
  | TextField
  | ProseField
  | NumberField
  | FlagField
  | DateField
  | UrlField
  | ChoiceField
  | ChoicesField
  | WordsField
  | RelationField
  | RelationsField;
export type Field = SimpleField | CompositeField;
export type Kind = Field['kind'];
export type Fields = Readonly<Record<string, Field>>;
