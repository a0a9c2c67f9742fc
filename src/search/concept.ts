import { stem } from '../text/stem.ts';
import { toWords, type Word } from '../text/words.ts';
import { isCommon } from './common-words.ts';

/** Several names of one thing: an acronym and what it stands for, a word and its synonyms. */
export interface Concept {
  /** Its key in the index. */
  key: string;
  names: string[];
}

/** Where a text names a concept: from word `from` (included) to word `to` (excluded). */
export interface Mention {
  key: string;
  from: number;
  to: number;
}

interface Name {
  key: string;
  stems: string[];
  inCapitals: boolean;
}

/** Finds the concepts that a text names, longest names first; two mentions never overlap. */
export type ConceptFinder = (text: string, words: readonly Word[]) => Mention[];

/**
 * A finder for these concepts. Words are compared by their stems, common words left aside. Short acronyms are also words
 * (« AI », « MES », « AMI »): a page means them in capitals only, a reader who searches (`isQuestion`) in any case.
 */
export function buildConceptFinder(concepts: readonly Concept[], isQuestion = false): ConceptFinder {
  const byFirst = new Map<string, Name[]>();
  for (const { key, names } of concepts)
    for (const name of names) {
      const stems = stemsOf(name);
      const [first] = stems;
      if (first)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { key, stems, inCapitals: !isQuestion && /^\p{Lu}{1,3}$/u.test(name) }]);
    }
  for (const names of byFirst.values()) names.sort((a, b) => b.stems.length - a.stems.length);
  return (text, words) => {
    const found: Mention[] = [];
    const rare = words.flatMap(({ word, start, end }, at) => (isSaid(word, text.slice(start, end)) ? [{ at, stem: stem(word) }] : []));
    for (let index = 0; index < rare.length; index++) {
      const name = byFirst
        .get(rare[index]?.stem ?? '')
        ?.find(
          ({ stems, inCapitals }) =>
            stems.every((part, step) => rare[index + step]?.stem === part) &&
            (!inCapitals || isAcronym(textOf(text, words[rare[index]?.at ?? 0]))),
        );
      if (!name) continue;
      const last = rare[index + name.stems.length - 1]?.at ?? 0;
      found.push({ key: name.key, from: rare[index]?.at ?? 0, to: last + 1 });
      index += name.stems.length - 1;
    }
    return found;
  };
}

const textOf = (text: string, word: Word | undefined): string => (word ? text.slice(word.start, word.end) : '');
/** Whether a folded word, so written, says something of its text: a common word does not, unless it is an acronym. */
export const isSaid = (word: string, written: string): boolean => !isCommon(word) || isAcronym(written);

const isAcronym = (written: string): boolean => written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);
/** The stems of a name's words, common ones left aside. */
export const stemsOf = (name: string): string[] => {
  const words = toWords(name);
  const rare = words.filter(({ word, start, end }) => isSaid(word, name.slice(start, end)));
  return rare.map(({ word }) => stem(word));
};
