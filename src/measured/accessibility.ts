/**
 * What the last run of the tests for accessibility found: figures that a command writes (`npm run accessibility`), never a person.
 * The record is kept with the code, as the tables of the README are: a host that builds the site may have no Chromium.
 */
import run from './accessibility.json' with { type: 'json' };

export const topics = [
  'axe',
  'booklet',
  'focus',
  'traps',
  'reflow',
  'zoom',
  'spacing',
  'forced',
  'motion',
  'script',
  'tables',
  'html',
] as const;
export type Topic = (typeof topics)[number];
export const journeys = [
  'search',
  'contents',
  'source',
  'checklist',
  'resume',
  'filters',
  'tray',
  'comparison',
  'booklet',
  'offline',
] as const;
export type Journey = (typeof journeys)[number];

/** Figures of a check; those that a test does not give are not known. */
export interface Counts {
  /** Rules of axe that were run, and those that had something to judge. */
  rules?: number;
  met?: number;
  /** Elements that the keyboard reaches; sorts of elements whose ring was measured; the thinnest ring, in CSS pixels. */
  stops?: number;
  drawn?: number;
  thinnest?: number;
  /** Lines of text, tables, pages that were looked at. */
  lines?: number;
  tables?: number;
  pages?: number;
  /** What was found wrong. */
  faults?: number;
}

/** What one test says that it looked at: a check, or a journey. */
export interface Finding {
  topic?: Topic;
  journey?: Journey;
  /** Criteria of the RGAA 4.1 that it looks at, none of them wholly. */
  criteria?: readonly string[];
  /** In CSS pixels. */
  widths?: readonly number[];
  schemes?: readonly ('light' | 'dark')[];
  counts?: Counts;
  /** Version of axe-core, where it is what looked. */
  axe?: string;
}

export interface Check {
  topic: Topic;
  isPassed: boolean;
  widths: number[];
  schemes: ('light' | 'dark')[];
  counts: Counts;
}

export interface AccessibilityRun {
  /** ISO 8601. */
  date: string;
  /** The commit that the site was built from; absent outside a repository. */
  commit?: string;
  /** Whether the folder had changes that no commit had. */
  isChanged: boolean;
  browser: string;
  /** Version of axe-core. */
  axe: string;
  /** Kinds of pages, one page of each. */
  kinds: number;
  tests: { passed: number; failed: number };
  checks: Check[];
  journeys: { name: Journey; isPassed: boolean }[];
  criteria: string[];
}

/** The last run; undefined before the first. */
export const accessibilityRun = run as AccessibilityRun | null;
