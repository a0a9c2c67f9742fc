/** A word of a text, folded, and where it stands. */
export interface Word {
  /** Without case, accents or ligatures: « Œuvre » is `oeuvre`. */
  word: string;
  /** Place in the text, so that what is found can be marked as it is written. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ELIDED = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
const APOSTROPHE = /['’ʼ]/u;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/**
 * The words of a French text, in order. Whatever is neither a letter nor a digit parts them: hyphens, apostrophes,
 * no-break spaces; an elided article (« l’ ») is no word. One definition serves the index, the question and the marks.
 */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    if (APOSTROPHE.test(text.charAt(end)) && ELIDED.test(match[0])) continue;
    words.push({ word: foldWord(match[0]), start: match.index, end });
  }
  return words;
}

const PLAIN = /^[a-z0-9]*$/u;

/** One word without case, accents or ligatures. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const known = folded.get(word) ?? strip(word);
  folded.set(word, known);
  return known;
}

/** Words already folded: the same few make most of a text. */
const folded = new Map<string, string>();
const strip = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæ]/gu, (letter) => LIGATURES[letter] ?? letter);
