/** Signs that no page may hold, in the text as it is written or as it will be read once its escapes are undone. */
import type { IssueCode } from './codes.ts';

type SignCode = Extract<IssueCode, 'encodage' | 'signe-invisible' | 'texte-refuse' | 'conflit-git'>;

/** A letter lost by a change of encoding. */
export const LOST = /\uFFFD/gu;
/** Names that Astro's own image pass would expand after the sanitiser, wherever they stand. */
export const RESERVED = /__ASTRO_IMAGE_?/giu;
/** Controls but tab and line ends, halves of signs, what is no character (XML refuses it) and what turns the reading order: reviewers would not read what the machine reads. */
export const INVISIBLE =
  /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
/** The marks of a conflict, in the middle of a line too. */
const MARK = /<{7} |>{7} |\|{7} /gu;

/** A code, the sign that it is about, and what its message shows of it. */
const signs: readonly (readonly [SignCode, RegExp])[] = [
  ['encodage', LOST],
  ['signe-invisible', INVISIBLE],
  ['texte-refuse', RESERVED],
  ['conflit-git', MARK],
];

const ANY = new RegExp(signs.map(([, { source }]) => source).join('|'), 'iu');

export interface Sign {
  code: SignCode;
  found: string;
  offset: number;
}

/** Lines of a page said to be at fault for one reason: nobody reads more. */
export const MOST_LINES = 100;

/** These signs, in a text as it is read: the first of each kind. */
export const findSigns = (text: string): Sign[] =>
  // One search for all where there is nothing to find, which is nearly everywhere.
  text.search(ANY) === -1
    ? []
    : signs.flatMap(([code, pattern]) => firstMatches(text, pattern).map(({ 0: found, index }) => ({ code, found, offset: index })));

function firstMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (first.push(match) === MOST_LINES) break;
  return first;
}

/** How a sign that cannot be shown is named: `U+202E`. */
export const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
