import type { Section } from './read-page.ts';

/** What a search can answer: a page, or a part of one that is a result of its own (a demand, a finding, a recommendation). */
export interface SearchDocument {
  /** Path of the page from the site's folder, with the anchor of a part: `guides/financer/#compter`. */
  path: string;
  /** Folder of the collection in `content/`; empty for a page of the site. */
  collection: string;
  kind: string;
  title: string;
  /** Whether the title is a name, and not the beginning of the text. */
  isNamed: boolean;
  /** Title of the page that a part belongs to. */
  within?: string;
  place: string;
  /** EDTF, or empty. */
  date: string;
  description: string;
  /** Other names than the title: acronym, full name, former titles, the question that a guide answers. */
  names: string[];
  /** Words that place or class it: town, territory, practices, sectors. */
  labels: string[];
  filters: Record<string, string[]>;
  sections: Section[];
}
