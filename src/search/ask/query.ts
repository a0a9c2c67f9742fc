import { stem } from '../../text/stem.ts';
import { toWords } from '../../text/words.ts';
import { isAsking, isCommon } from '../common-words.ts';

export interface AskedWord {
  /** As the reader wrote it, without elision: « Œuvre » of « l’Œuvre ». */
  text: string;
  /** Folded, and its stem. */
  word: string;
  stem: string;
}

export interface Query {
  /** As it was asked, cut to what a search can use. */
  text: string;
  words: AskedWord[];
  /** Common words that only count in a title: « combien », « comment ». */
  hints: AskedWord[];
  /** Passages asked between quotation marks: they are to be found as they are. */
  phrases: string[];
}

/** A question has no more words than this; the rest of a pasted page is left aside. */
const MOST_WORDS = 16;
const LONGEST = 400;
/** Half of a letter, which no address can hold: all that the cut may leave of the last one. */
const HALF = /\p{Surrogate}/gu;
const QUOTED = /"([^"]+)"|«([^»]+)»|“([^”]+)”/gu;

/** The words of a question, each once. Common words are left out, save acronyms (MES) and a question made of them alone. */
export function parseQuery(question: string): Query {
  const text = question.slice(0, LONGEST).replace(HALF, '').normalize('NFC').trim();
  const all = toWords(text).map(({ word, start, end }) => ({ text: text.slice(start, end), word, stem: stem(word) }));
  const rare = all.filter((asked) => !isCommon(asked.word) || isAcronym(asked.text));
  const kept = new Map((rare.length > 0 ? rare : all).map((asked) => [asked.stem, asked] as const));
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, ...parts]) => parts.find((part) => part !== undefined) ?? '')
    .filter((part) => toWords(part).length > 0);
  const hints = rare.length > 0 ? all.filter(({ word }) => isCommon(word) && isAsking(word)) : [];
  return { text, words: [...kept.values()].slice(0, MOST_WORDS), hints, phrases };
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
