/** Where a text uses a term of the glossary: by its title, its acronym, its full name or one of its aliases. */
import type { Titled } from './title-index.ts';

interface Phrase {
  words: readonly string[];
  /** An acronym is only itself in its own capitals: « EI » is not « ei ». */
  isExact: boolean;
  slug: string;
}

export interface Glossary {
  /** The names of terms by their first word in lower case, the longest first. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
}

export interface TermUse {
  slug: string;
  /** Position in the text, in code units. */ start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SPACE = new Set([..." \u00A0\u202F\n'’-"]);
/** What makes a word part of a longer one, or of an address. */
const JOINS_BEFORE = new Set([...'-/@._#&']);
const JOINS_AFTER = new Set([...'-/@_']);

/** The glossary of published terms. A name that two terms bear explains nothing, and is left out. */
export function buildGlossary(terms: readonly Titled[]): Glossary {
  const owners = new Map<string, Phrase | undefined>();
  for (const { slug, title, names } of terms) {
    for (const name of [title, ...names]) {
      const isExact = /\p{Lu}\P{Ll}*\p{Lu}/u.test(name) && !/\p{Ll}{3}/u.test(name);
      const words = wordsOf(name).map(({ word }) => (isExact ? word : word.toLowerCase()));
      const key = words.join(' ');
      if (words.length === 0) continue;
      owners.set(key, owners.has(key) && owners.get(key)?.slug !== slug ? undefined : { words, isExact, slug });
    }
  }
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of owners.values()) {
    const first = phrase?.words[0]?.toLowerCase();
    if (phrase && first) byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byWord };
}

/** Every use of a term in a text, whole words only, singular or plural, the longest name first. One pass. */
export function findTerms({ byWord }: Glossary, text: string): TermUse[] {
  const uses: TermUse[] = [];
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index++) {
    const lists = listsOf(byWord, words[index]?.word.toLowerCase() ?? '');
    const phrase = lists.flatMap((list) => list.find((candidate) => isHere(candidate, text, words, index)) ?? []).at(0);
    if (!phrase) continue;
    const last = words[index + phrase.words.length - 1];
    uses.push({ slug: phrase.slug, start: words[index]?.start ?? 0, end: last?.end ?? 0 });
    index += phrase.words.length - 1;
  }
  return uses;
}

/** The words of a text, as its terms are looked for. */
export const toWordSet = (text: string): Set<string> => new Set(wordsOf(text).map(({ word }) => word.toLowerCase()));

/** What decides of the terms found in any text that has no other words than these. */
export const namesAmong = ({ byWord }: Glossary, words: ReadonlySet<string>): (readonly Phrase[])[] =>
  [...words].flatMap((word) => listsOf(byWord, word));

/** The names that begin by a word, or by the word of which it is the plural. */
const listsOf = (byWord: Glossary['byWord'], word: string): (readonly Phrase[])[] =>
  [byWord.get(word), /[sx]$/u.test(word) ? byWord.get(word.slice(0, -1)) : undefined].filter((list) => list !== undefined);

interface Word {
  word: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: word.normalize('NFC'), start: index, end: index + word.length }));

function isHere({ words, isExact }: Phrase, text: string, found: readonly Word[], at: number): boolean {
  const first = found[at];
  const last = found[at + words.length - 1];
  if (!first || !last || JOINS_BEFORE.has(text[first.start - 1] ?? '') || JOINS_AFTER.has(text[last.end] ?? '')) return false;
  if (/^\.[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 2))) return false;
  return words.every((word, offset) => {
    const here = found[at + offset];
    const next = found[at + offset + 1];
    const isJoined = offset === words.length - 1 || (next && here && next.start - here.end === 1 && SPACE.has(text[here.end] ?? ''));
    return isJoined && here && isWord(word, isExact ? here.word : here.word.toLowerCase());
  });
}

/** The word, or its regular plural. */
const isWord = (word: string, seen: string): boolean => seen === word || seen === `${word}s` || seen === `${word}x`;
