/** The parts that pages are made of. */
import type { CollectionName } from '../model/collection-names.ts';

/** Shape and word that name a kind of page: the shape is never alone. */

export type PageKind = CollectionName | 'wanted' | 'search' | 'home' | 'wiki';

/** Tint of a band: the sea, the four of the map, or paper. */

export type Tint = 'sea' | 't1' | 't2' | 't3' | 't4' | 'paper';

export interface Link {
  href: string;
  label: string;
}

/** Head, header and footer of any page. */

export interface Shell {
  /** The h1; the document's title is « title — site name ». */
  title: string;
  description: string;
  /** Site-relative path with base and trailing slash: canonical address. */
  path: string;
  kind: PageKind;
  tint: Tint;
  /** Site-relative path of the picture that it has where it is shared; absent: the site's own. */
  card?: string;
  breadcrumbs: Link[];
  /** Path of the header's current section, to be marked. */
  section?: string;
  noindex?: boolean;
  /** What the page is, as JSON-LD; absent on a page that search engines must not keep. */
  jsonLd?: string;
  /** The same page as Markdown, from its own address. */
  markdown?: string;
  /** Path of the Atom feed of what the page tells. */
  feed?: string;
  /** What the search index knows of the page; absent: not indexed. */
  search?: { kind: string; place?: string; date?: string; filters: Record<string, string[]> };
}

/** A call to a source or note: `[1]`. */

export interface NoteCall {
  number: number;
  href: string;
  title: string;
}

/** One line of the « Sources » list. */

export interface Note {
  number: number;
  /** Anchor of the line. */
  id: string;
  /** A document of the wiki, or a note written in the page. */
  source?: { title: string; href: string; external?: string; publisher: string; date: string; status?: string };
  noteHtml?: string;
}

/** A text with the documents that say it. */

export interface Cited {
  html: string;
  calls: NoteCall[];
  id?: string;
}

export interface DatedFact {
  id: string;
  label: string;
  /** Printed value with its unit: « environ 1 200 personnes ». */
  value: string;
  /** Printed date, or « date inconnue ». */
  date: string;
  dateUnknown: boolean;
  scope?: string;
  calls: NoteCall[];
}

export interface TimelineEvent {
  date: string;
  dateUnknown: boolean;
  kind: string;
  text: string;
  calls: NoteCall[];
}

export interface Disagreement {
  id: string;
  question: string;
  versions: { text: string; note?: string; calls: NoteCall[] }[];
}

/** A recommendation of a guide, with what a case says of it. */
export interface CaseEvidence extends Link {
  /** « Observé », « Nuancé », « Contredit ». */
  stance: string;
  /** In a few words; may be empty. */
  noteHtml: string;
  calls: NoteCall[];
}

export interface IdentityRow {
  label: string;
  values: Cited[];
  /** Each may have another beside it, to the poles that share what it names. */
  links?: (Link & { beside?: Link })[];
  /** Whether its links say that nothing is known. */
  unknown?: boolean;
}

/** The cartouche: identity card of a pole, « en bref » of a guide, poles of a term… One a page. */

export interface Cartouche {
  title: string;
  rows: IdentityRow[];
  facts: DatedFact[];
  factsTitle?: string;
  timeline: TimelineEvent[];
  timelineTitle?: string;
  /** Short list (guide: « en bref »). */
  points: string[];
  links: (Link & { kind: PageKind })[];
  /** Where the rest of the links are. */
  more?: Link;
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

export interface Freshness {
  state: 'reviewed' | 'stale' | 'never';
  label: string;
}

export interface Backlink extends Link {
  kind: PageKind;
  kindLabel: string;
  excerptHtml?: string;
}

/** A row of a list of entries. */

export interface ListItem extends Link {
  kind: PageKind;
  /** Empty where the page says it once for all. */
  kindLabel: string;
  descriptionHtml: string;
  /** « Drôme · Auvergne-Rhône-Alpes · fiche documentée ». */
  meta: string[];
  /** Full pole, or a sketch. */
  sketch?: boolean;
}

export interface ListGroup {
  title: string;
  id: string;
  /** Where the same items can be filtered further. */
  lead?: Link;
  items: ListItem[];
}

export interface Ask {
  id: string;
  /** « Demande 1 ». */
  number: string;
  title: string;
  textHtml: string;
  to?: string;
  due?: string;
  status: string;
  statusLabel: string;
  answerHtml?: string;
  calls: NoteCall[];
  followups: TimelineEvent[];
}

export interface Outcome {
  id: string;
  kind: string;
  kindLabel: string;
  html: string;
  calls: NoteCall[];
  practices: Link[];
}

/** A page of an entry, whatever its collection; what a collection does not have is an empty list or absent. */

/** Dots of the map; the outline of regions is drawn by its component. */
