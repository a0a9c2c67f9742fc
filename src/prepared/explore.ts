/** Pages that show poles as data: explore, compare, count. */
import type { Heading, Link, NoteCall, Shell } from './parts.ts';

export interface ExplorerPage {
  shell: Shell;
  lead: string;
  /** « 65 pôles, surtout … ». */
  summary: string;
  facets: { name: string; label: string; values: { slug: string; label: string; count: number }[] }[];
  rows: ExplorerRow[];
  map: ExplorerMap;
  byRegion: Link;
  byPractice: Link;
}

export interface ExplorerRow extends Link {
  /** Places of its values among those of all facets, and of its mark on the map: « 3 17 20 ». */
  values: string;
  mark?: number;
  sketch: boolean;
  /** « Romans-sur-Isère, Drôme (26), Auvergne-Rhône-Alpes ». */
  place: string;
  sectors: string;
  dates: string;
}

export interface ExplorerMap {
  /** Regions by their name in the drawing; an empty one has no pole. */
  regions: Record<string, Link & { empty: boolean }>;
  marks: MapMark[];
}

/** A pole, or poles too close to be told apart: their number is then drawn. */
export interface MapMark extends Link {
  x: number;
  y: number;
  town: string;
  sketch: boolean;
  count: number;
}

/** A pole as it is put beside others: what its page says, field by field. Served as JSON, one file a pole. */
export interface ComparedPole {
  slug: string;
  title: string;
  href: string;
  fields: ComparedField[];
  facts: ComparedFact[];
  disagreements: { question: string; versions: ComparedValue[] }[];
  similar: (Link & { slug: string; reason: string })[];
  /** The documents that its values name by key. */
  documents: Record<string, Link>;
}

export interface ComparedField {
  label: string;
  values: ComparedValue[];
  /** How it is compared: by its values; as sentences, which are the same or to be read; or not at all. */
  by: 'values' | 'wording' | 'nothing';
}

export interface ComparedValue {
  text: string;
  href?: string;
  sources?: string[];
}

export interface ComparedFact extends ComparedValue {
  /** What is counted; facts of one name stand in one row. */
  label: string;
  date: string;
  unit: string;
  /** The number alone; absent when the source gives a range, words or « environ ». */
  number?: number;
}

export interface ComparerPage {
  shell: Shell;
  poles: Link[];
}

/** Dates drawn on a line, in hundredths of its width. */
export interface Track {
  marks: { x: number; width: number }[];
  /** From the first to the last of them; a mark alone joins nothing. */
  line?: { x: number; width: number };
  /** Whether something is older than the line. */
  earlier: boolean;
}

/** A table whose rows are drawn too: what a bar shows is a number of its row. */
export interface BarTable {
  id: string;
  title: string;
  note: string;
  head: string[];
  /** `calls` follow the label or its note; the fourth series of bars is what is not certain. */
  rows: {
    id?: string;
    label: string;
    href?: string;
    /** What the label leaves to say, in a lighter line. */
    note?: string;
    calls?: NoteCall[];
    cells: (number | string)[];
    /** Where a cell leads, in the order of the cells. */
    leads?: (string | undefined)[];
    bars: { x: number; width: number; series: number }[];
  }[];
}

/** The poles at the end of a year, by the state that their dates allow to say. */
export interface YearPage {
  shell: Shell;
  note: string;
  states: { id: string; title: string; poles: (Link & { dates: string })[] }[];
  /** The years before and after, where the scale has them. */
  around: Link[];
  table: Link;
}

export interface ChronologyPlots {
  tracks: {
    title: string;
    note: string;
    /** What the column of lines holds, with the years that the scale covers. */
    line: string;
    /** Years to read the lines by, where each begins, in hundredths of the scale. */
    years: { x: number; label: string }[];
    /** Poles of which too few dates are known to draw a line. */
    left: { title: string; poles: Link[] };
    groups: { title: string; rows: (Link & { first: string; last: string; track: Track })[] }[];
  };
  tables: BarTable[];
}

/** What the dates of the wiki draw, on a page below the chronology. */
export interface DrawingsPage extends ChronologyPlots {
  shell: Shell;
  headings: Heading[];
}
