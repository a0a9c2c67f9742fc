/** Histories, recent changes and digests. */
import type { CollectionName } from '../model/collection-names.ts';
import type { Link, Shell } from './parts.ts';

/** A piece of text that stayed, came or went. */
export interface Run {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/** How many words came and went. */
export interface Size {
  added: number;
  removed: number;
}

/** At the foot of an entry: when it was created and changed, by whom. */
export interface HistoryNote {
  text: string;
  link: Link;
  /** Versions by day, month or year, in parts of the most there were, with the names of the first and of the last; none when they all came at once. */
  course?: { heights: number[]; first: string; last: string };
}

export interface RevisionRow {
  /** Anchor of its comparison, or of its line when none is printed. */
  id: string;
  isCompared: boolean;
  label: string;
  subject: string;
  body: string;
  /** What its author wrote, when that is not French: `subject` says what changed then. */
  original?: string;
  author: string;
  date: string;
  /** « page créée », « mise en forme »; empty for an ordinary change. */
  kind: string;
  size?: Size;
}

export interface Comparison {
  id: string;
  title: string;
  /** « 42 mots ajoutés, 7 retirés », or why nothing is compared. */
  summary: string;
  fields: { label: string; runs: Run[] }[];
  passages: ({ kind: string; runs: Run[] } | { label: string; unchanged: string[] })[];
}

export interface HistoryPage {
  shell: Shell;
  lead: string;
  /** Newest first; empty when the history is not known, and `lead` says why. */
  rows: RevisionRow[];
  comparisons: (Comparison & { forgeHref?: string; present?: Comparison })[];
  /** What is not printed, and where it is. */
  older?: { label: string; href?: string };
  feed: Link;
}

export interface ChangeRow {
  kind: CollectionName;
  kindLabel: string;
  /** The page, or « 12 pôles » for one change of many pages; no address when it is gone. */
  label: string;
  href?: string;
  /** Empty when its author gave none in French. */
  subject: string;
  author: string;
  note: string;
  isMinor: boolean;
  compareHref?: string;
  size?: Size;
  pages: (Partial<Link> & { label: string })[];
}

export interface ChangesPage {
  shell: Shell;
  lead: string;
  kinds: { kind: CollectionName; label: string }[];
  days: { id: string; title: string; rows: ChangeRow[] }[];
  months: Link[];
  feeds: Link[];
}

export interface DigestPage {
  shell: Shell;
  lead: string;
  figures: { value: string; label: string }[];
  sections: { id: string; title: string; groups: { kind: CollectionName; title: string; items: DigestItem[]; more: string }[] }[];
  previous?: Link;
  next?: Link;
}

export interface DigestItem {
  label: string;
  href?: string;
  note: string;
  size?: Size;
}
