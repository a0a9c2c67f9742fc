import type { Column } from './columns.ts';

/** The files of the index, as the build writes them and the browser reads them: JSON, compressed, in `recherche/index/`. */

export const INDEX_FOLDER = 'recherche/index/';
export const SUMMARY_FILE = 'sommaire.json';
export const FACETS_FILE = 'facettes';
/** EDTF date of each document, empty when it has none, as a column: only an answer by date needs it. */
export const DATES_FILE = 'dates';
export const PHRASES_FILE = 'phrases';
/** Pagefind's script, and a folder for each shard of its index. */
export const PHRASES_FOLDER = 'pagefind/';
/** Names of files that do not change while their contents do not: the summary names their folder. */
export const shardFile = (number: number): string => `mots-${number}`;
export const cardFile = (document: number): string => `fiche-${document}`;
export const vocabularyFile = (letter: string): string => `lettre-${letter}`;

/**
 * Number of the title of a note on a source, among the names of a document: it says how somebody's document is called,
 * not what the page is about. The title of any other page is 0, its other names follow.
 */
export const NOTE_TITLE = 99;

/** Read first; everything else is found from it. */
export interface Summary {
  /** Folder of the other files, beside it: a new one for each state of the index. */
  folder: string;
  documents: number;
  /** Shards of Pagefind's index. */
  phraseShards: number;
  /** First stem of each shard, in order. */
  shards: string[];
  /** Letters that have a vocabulary. */
  letters: string[];
  /** Concepts: key, then names. */
  concepts: [key: string, ...names: string[]][];
}

/** Stems of a shard, in order. */
export type Shard = Record<string, PackedPosting>;

export type PackedPosting = [
  /** Folded words of the stem, separated by spaces. */
  forms: string,
  /** Four numbers a place: document (from the last one), name, words of the name, form (its place in `forms`). */
  names: number[],
  /** Documents, each from the last one. */
  documents: number[],
  /** One base-36 digit a document. */
  impacts: string,
];

/** What a result shows of a document. */
export interface Card {
  /** Path from the site's folder. */
  path: string;
  collection: string;
  kind: string;
  title: string;
  within?: string;
  place: string;
  date: string;
  description: string;
  sections: [anchor: string, title: string, text: string][];
}

/** What the facets know of every document: for each facet its values, and for each document the places of those it bears. */
export type Facets = Record<string, { values: string[]; documents: number[][] }>;

/** The same, as it is written. */
export type PackedFacets = Record<string, { values: string[]; documents: Column<number[]> }>;

/** Words by the letter they begin with: how each is written, and how many documents use it. */
export type Vocabulary = Record<string, number>;
