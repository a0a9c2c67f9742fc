/**
 * French typography, applied when a text is printed and never to what is stored.
 * Source of the rules: Imprimerie nationale, « Lexique des règles typographiques »: a thin no-break space before ; ! ?
 * and between thousands, a no-break space before : and inside « », before % and units, after n° and between day and month.
 */
import { rememberShort } from './remember-short.ts';

const NBSP = '\u00A0';
const THIN = '\u202F';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = 'ETP|m²|km|ha|kg|t|h|ans?|mois|euros?|€|%|millions?|milliards?|personnes|salariés|structures|pôles';

/** Characters that Unicode keeps for programs alone, those of `typesetRuns`: a boundary between runs, and something printed that is no text of ours (code). */
const BREAK = '\uFDD0';
const OPAQUE = '\uFDD1';
const MARKS = new RegExp(`[${BREAK}${OPAQUE}]`, 'gu');
const SPACES = `[ ${NBSP}${THIN}]`;
const WORD = `[\\p{L}\\p{N}»)\\]%€…${OPAQUE}]${BREAK}*`;

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.{3}/gu, '…'],
  [new RegExp(`(?<=[\\p{L}\\p{N}]${BREAK}*)'(?=${BREAK}*[\\p{L}\\p{N}«])`, 'gu'), '’'],
  [new RegExp(`«(${BREAK}*)${SPACES}*`, 'gu'), `«${NBSP}$1`],
  // From the first of a row of spaces only, and once: two repetitions of one sign would take the cube of the row.
  [new RegExp(`(?<!${SPACES})${SPACES}*(?:(${BREAK}+)${SPACES}*)?»`, 'gu'), `$1${NBSP}»`],
  // A space that somebody wrote before the mark, whatever it follows: a question mark, a slash.
  [new RegExp(`(?<=[^\\s${BREAK}]${BREAK}*)${SPACES}+(${BREAK}*)([;!?])(?=$|[\\s${NBSP}»)\\]!?…${BREAK}])`, 'gu'), `$1${THIN}$2`],
  // Not inside a time (12:30), an address (https://) nor a run of marks (?!).
  [new RegExp(`(?<=${WORD})${SPACES}*(${BREAK}*)([;!?])(?=$|[\\s${NBSP}»)\\]!?…${BREAK}])`, 'gu'), `$1${THIN}$2`],
  [new RegExp(`(?<=${WORD})${SPACES}+(${BREAK}*):(?=$|[\\s${BREAK}])`, 'gu'), `$1${NBSP}:`],
  // Thousands, and not a year before a number.
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, THIN],
  [new RegExp(`(?<=\\d${BREAK}*)${SPACES}(?=${BREAK}*(?:${UNITS})(?![\\p{L}]))`, 'gu'), NBSP],
  [new RegExp(`(?<=\\b(?:\\d{1,2}|1er)${BREAK}*) (?=${BREAK}*(?:${MONTHS})(?![\\p{L}]))`, 'gu'), NBSP],
  [/(?<=(?:^|[\s(«])(?:n°|art\.|p\.|M\.|Mme)) (?=[\p{L}\p{N}])/gu, NBSP],
];

/** Without any of these, no rule has anything to do, as in most titles and labels. */
const TOUCHED = /[.'«»;!?:°\d]|Mme/u;

/** The same text with French spaces and marks. Idempotent. */
export const typeset = (text: string): string => (TOUCHED.test(text) ? apply(text) : text);

const apply = rememberShort(
  (text) => rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text),
  20_000,
);

/**
 * The runs of one paragraph typeset together, so that a mark after a link is spaced as after a word. An undefined run
 * stands for something printed that is left alone (code) and comes back undefined.
 */
export function typesetRuns(runs: readonly (string | undefined)[]): (string | undefined)[] {
  const pieces = typeset(runs.map((run) => run?.replaceAll(MARKS, '') ?? OPAQUE).join(BREAK)).split(BREAK);
  return runs.map((run, index) => (run === undefined ? undefined : pieces[index]));
}

/** The same data with every string typeset: for a table of interface strings. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner)])) as T;
  return value;
}
