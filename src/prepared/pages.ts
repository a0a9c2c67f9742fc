/** One shape for each kind of page. */
import type { CollectionName } from '../model/collection-names.ts';
import type { HistoryNote } from './history.ts';
import type {
  Ask,
  Backlink,
  Cartouche,
  CaseEvidence,
  Cited,
  Disagreement,
  Freshness,
  Heading,
  Link,
  ListGroup,
  Note,
  NoteCall,
  Outcome,
  Shell,
  TimelineEvent,
  Tint,
} from './parts.ts';
import type { BarTable, Track } from './explore.ts';

export interface CollectionPage {
  shell: Shell;
  intro: string;
  count: string;
  groups: ListGroup[];
  createHref: string;
  createLabel: string;
}

export interface Step {
  label: string;
  href?: string;
  state: 'before' | 'here' | 'after';
}

/** A part of a page written from what a command measured; the first cell of a row heads it. */
export interface MeasuredSection {
  id: string;
  title: string;
  notes: string[];
  table?: { head: readonly string[]; rows: string[][] };
  items?: string[];
}

export interface EntryPage {
  shell: Shell;
  collection: CollectionName;
  slug: string;
  kindLabel: string;
  leadHtml: string;
  /** Terms: the definition, printed large with its sources; `leadHtml` is then the full name, or empty. */
  definition?: Cited;
  /** Where a region's tint and dot are drawn: poles and case studies. */
  situation?: { region: string; lat?: number; lon?: number };
  freshness: Freshness;
  /** « 9 sources », « 2 écarts signalés », « Lecture : 6 minutes ». */
  /** What there is to know before reading, and the part of the page that says it. */
  facts: (Partial<Link> & { label: string })[];
  editHref?: string;
  editLabel: string;
  headings: Heading[];
  /** The rendered body; absent for an MDX entry, whose body is a component (see `library/body`). */
  bodyHtml?: string;
  isMdx: boolean;
  /** Of an MDX entry, a digest of what its component was compiled from. */
  compiled?: string;
  cartouche?: Cartouche;
  /** Dated figures of a site page. */
  figures: BarTable[];
  /** What a command measured, on the page of the site that tells it. */
  measured: MeasuredSection[];
  statements: { title: string; id: string; cited: Cited[] }[];
  timeline: TimelineEvent[];
  /** The dated events on one line, and what it covers; absent when fewer than two years are known. */
  trajectory?: { track: Track; label: string };
  disagreements: Disagreement[];
  /** What a case study says of the guides. */
  evidence: CaseEvidence[];
  asks: Ask[];
  outcomes: Outcome[];
  objectives: string[];
  keyFigures: { value: string; label: string; calls: NoteCall[] }[];
  steps: Step[];
  previous?: Link;
  next?: Link;
  letters: { letter: string; href?: string; current: boolean }[];
  /** Other entries this one gathers: practices, poles of a term, cases of a pole. */
  related: ListGroup[];
  /** What the page should gather and does not, in a sentence. */
  lacks: string;
  notes: Note[];
  /** Pages that cite this one, with the sentence that does; a page that many cite folds the others by kind. */
  backlinks: Backlink[];
  otherBacklinks?: { label: string; groups: { label: string; links: Link[] }[]; more?: Link };
  history: HistoryNote;
  licence: Link;
}

export interface HomePage {
  shell: Shell;
  search: { action: string; examples: Link[] };
  doors: { title: string; text: string; tint: Tint; items: (Link & { note: string })[] }[];
  figures: {
    value: string;
    second?: string;
    joiner?: string;
    unit?: string;
    part?: { value: number; total: number };
    text: string;
    sources: Link[];
  }[];
  figuresNote: string;
  map: MapData;
  /** The pages that changed last; or why nobody knows. */
  changes: { rows: HomeChange[]; none: string };
  wanted: { href: string; label: string; note: string }[];
}

/** A page that changed: its day, and what happened in a sentence. */
export interface HomeChange extends Link {
  kind: CollectionName;
  kindLabel: string;
  day: string;
  shortDay: string;
  text: string;
}

export interface MapData {
  poles: { href: string; label: string; town: string; region: string; lat: number; lon: number; sketch: boolean }[];
  moreHref: string;
  moreLabel: string;
  summary: string;
}

/** Where a booklet is composed: pages by their path below the base. */
export interface BookletPage {
  shell: Shell;
  groups: { title: string; pages: { path: string; title: string }[] }[];
}

/** A file to download: its format, and its weight as a note. */
export interface DataFileLink extends Link {
  note: string;
}

/** One table of the open data and its dictionary. */
export interface DataTable {
  id: string;
  title: string;
  href: string;
  name: string;
  /** « 36,4 Ko ». */
  size: string;
  /** « 65 lignes ». */
  rows: string;
  columns: { name: string; title: string; type: string; description: string; values: string }[];
}

export interface DataPage {
  shell: Shell;
  version: string;
  licence: Link;
  groups: { id: string; title: string; description: string; files: DataFileLink[]; tables: DataTable[] }[];
  descriptions: DataFileLink[];
}

/** An ask on the page of them all: its line goes from the day it was made to its last dated follow-up. */
export interface TracedAsk {
  id: string;
  href: string;
  citeHref: string;
  title: string;
  /** Values that the filters compare. */
  seminar: string;
  to: string;
  status: string;
  statusLabel: string;
  line: { date: string; text: string; undated: boolean }[];
  hasFollowup: boolean;
}

export interface AsksPage {
  shell: Shell;
  groups: { id: string; title: string; href: string; asks: TracedAsk[] }[];
  filters: { name: string; label: string; all: string; options: { value: string; label: string; count: number }[] }[];
  /** Seminars of which no ask is published, and what their absence means. */
  silent: { title: string; seminars: Link[] };
  data: Link[];
  total: number;
}

/** The passages of a seminar that have an anchor, ready to be cited. */
export interface CitePage {
  shell: Shell;
  passages: { id: string; title: string; kind: string; href: string; text: string; link: string; bibtex: string }[];
}
