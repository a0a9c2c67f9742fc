import { stem } from '../../text/stem.ts';
import { toWords, type Word } from '../../text/words.ts';
import { isCommon } from '../common-words.ts';
import { buildConceptFinder } from '../concept.ts';
import type { Found } from './find.ts';

/** A piece of a text, found words apart. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Part of a text that is shown, found words marked. */
export interface Excerpt {
  runs: Run[];
  /** Different words of the question that it holds. */
  found: number;
}

/** Words of an excerpt. */
const LENGTH = 34;

/** Tells the found words of a text: for each word, what it answers of the question, or undefined. */
export type Marker = (text: string, words: readonly Word[]) => (string | undefined)[];

/** A marker for the words that a search looked for. */
export function buildMarker({ stems, beginnings, concepts }: Found['marks']): Marker {
  const findConcepts = buildConceptFinder(concepts);
  const known = new Map<string, string | undefined>();
  const markOf = (word: string): string | undefined => {
    const key = isCommon(word) ? '' : stem(word);
    return stems.has(key) ? key : beginnings.find((beginning) => word.startsWith(beginning));
  };
  return (text, words) => {
    const marks = words.map(({ word }) => {
      // The same few words make most of a text.
      if (!known.has(word)) known.set(word, markOf(word));
      return known.get(word);
    });
    if (concepts.length > 0) for (const { key, from, to } of findConcepts(text, words)) marks.fill(key, from, to);
    return marks;
  };
}

/** The passage of a text that holds most of what was looked for, cut between words, or its beginning. */
export function toExcerpt(text: string, mark: Marker): Excerpt {
  const words = toWords(text);
  const marks = mark(text, words);
  const { from, found } = bestPassage(marks);
  const to = Math.min(words.length, from + LENGTH);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  const runs = toRuns(text, words.slice(from, to), marks.slice(from, to), start, end);
  const cut = (isCut: boolean): Run[] => (isCut ? [{ text: '…', marked: false }] : []);
  return { runs: [...cut(start > 0), ...runs, ...cut(end < text.length)], found };
}

/** A whole text with its found words marked, for a title. */
export function markText(text: string, mark: Marker): Run[] {
  const words = toWords(text);
  return toRuns(text, words, mark(text, words), 0, text.length);
}

function bestPassage(marks: readonly (string | undefined)[]): { from: number; found: number } {
  let best = { from: 0, found: 0, total: 0 };
  for (let at = 0; at < marks.length; at++) {
    if (marks[at] === undefined && at > 0) continue;
    // A few words before the first one found, so that it is read in its sentence.
    const from = Math.max(0, Math.min(at - 6, marks.length - LENGTH));
    const held = marks.slice(from, from + LENGTH).filter((key) => key !== undefined);
    const found = new Set(held).size;
    if (found > best.found || (found === best.found && held.length > best.total)) best = { from, found, total: held.length };
  }
  return best;
}

function toRuns(text: string, words: readonly Word[], marks: readonly (string | undefined)[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  let at = start;
  const add = (to: number, marked: boolean): void => {
    if (to > at) runs.push({ text: text.slice(at, to), marked });
    at = to;
  };
  words.forEach((word, index) => {
    if (marks[index] === undefined) return;
    // Words that follow one another are one mark, with what is between them.
    if (marks[index - 1] !== undefined && runs.at(-1)?.marked && !/[.;:!?…]/u.test(text.slice(at, word.start))) {
      (runs.at(-1) as Run).text += text.slice(at, word.end);
      at = word.end;
      return;
    }
    add(word.start, false);
    add(word.end, true);
  });
  add(end, false);
  return runs;
}
