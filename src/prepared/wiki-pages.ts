/** Pages by which the wiki is looked after: its state, what waits for somebody, what is missing or set aside. */
import type { BarTable } from './explore.ts';
import type { Backlink, Link, ListGroup, Shell } from './parts.ts';

/** A list that helps to take care of the wiki. */
export interface CarePage {
  shell: Shell;
  /** Sentences above the list. */
  notes: string[];
  groups: ListGroup[];
}

/** `/wiki/`: the wiki in figures, and what waits for somebody. */
export interface WikiHome {
  shell: Shell;
  table: BarTable;
  shares: { title: string; value: number; total: number; text: string }[];
  doors: (Link & { note: string })[];
}

/** The page of an entry that the build set aside. */
export interface UnavailablePage {
  shell: Shell;
  /** Address from the site's root, without slashes around. */
  route: string;
  lead: string;
  /** What is wrong: the name of the fault, which leads to its help, and its line. */
  faults: (Link & { note: string })[];
  edit?: Link;
}

export interface WantedPage {
  shell: Shell;
  title: string;
  /** « Guide à écrire ». */
  kindLabel: string;
  lead: string;
  calledBy: Backlink[];
  /** What a page of this kind holds. */
  expected: string[];
  createHref: string;
  /** The same form for another kind of page. */
  otherKinds: Link[];
  suggestions: Link[];
}
