/**
 * A light French stemmer for words without accents: since readers leave accents out, both sides must do without them,
 * which the usual ones (Snowball) do not. It gathers a word's numbers, genders, conjugations and everyday derivations:
 * « financer », « financements », « financé », « financeurs » are one word. It would rather leave two words apart than
 * gather strangers: what must remain of a word is said for each ending.
 */

import { readOrdinal } from './ordinal-words.ts';

/** Endings, by the letters that must remain before them; the longest that fits is taken off. They are kept by their last letter. */
const ENDINGS = byLastLetter({
  3: ['ation', 'ateur', 'er', 'ee', 'ement', 'atrice', 'ative', 'atif', 'iste', 'isme', 'ite', 'ive', 'iere', 'ier', 'euse'],
  4: ['ance', 'arite', 'able', 'ible', 'eur', 'rice', 'if', 'ir', 'ic', 'el', 'elle', 'iel', 'ielle', 'ez', 'ait', 'aient', 'erent'],
  5: ['age', 'oire', 'orial', 'oriale', 'aire', 'ariat', 'arial', 'ent', 'ant', 'ante', 'era', 'ale'],
});
/** A tail that an ending leaves: « subvent-ion-ner », « assoc-i-ation ». */
const ION = /(?<=..[a-z][st])ion$/u;
const IRREGULAR: Readonly<Record<string, string>> = { travaux: 'travail', baux: 'bail', yeux: 'oeil', st: 'saint', ste: 'saint' };

/** Stems already found: the same few words make most of a text. */
const found = new Map<string, string>(Object.entries(IRREGULAR));

/** The stem of a folded word. Short words, acronyms and numbers only lose the mark of their plural. */
export function stem(word: string): string {
  const known = found.get(word) ?? findStem(word);
  found.set(word, known);
  return known;
}

function findStem(word: string): string {
  const ordinal = readOrdinal(word);
  if (ordinal !== undefined) return `${ordinal}e`;
  const one = toSingular(word);
  if (one.length < 4 || /\d/u.test(one)) return one;
  return trim(trim(one.replace(/que$/u, 'c').replace(/(?<=ion)ale?$/u, '')).replace(ION, ''), true);
}

function trim(word: string, isLast = false): string {
  const ending = isLast
    ? undefined
    : ENDINGS.get(word.slice(-1))?.find(([letters, remains]) => word.endsWith(letters) && word.length - letters.length >= remains);
  const cut = ending ? word.slice(0, -ending[0].length) : word;
  return cut
    .replace(/(?<=...)e$/u, '')
    .replace(/y$/u, 'i')
    .replace(/(?<=...)i$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}

function toSingular(word: string): string {
  if (word.length < 4) return word;
  if (/[^e]aux$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}al`;
  return word.replace(/(?<=[^s])s$|(?<=[ae]u|eu|ou)x$/u, '');
}

function byLastLetter(groups: Readonly<Record<number, readonly string[]>>): Map<string, [ending: string, remains: number][]> {
  const all = Object.entries(groups).flatMap(([remains, endings]) => endings.map((ending): [string, number] => [ending, Number(remains)]));
  const kept = new Map<string, [string, number][]>();
  for (const ending of all.sort(([a], [b]) => b.length - a.length)) {
    const letter = ending[0].slice(-1);
    kept.set(letter, [...(kept.get(letter) ?? []), ending]);
  }
  return kept;
}
