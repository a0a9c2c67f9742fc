/** An ordinal in digits, in Roman numbers or in letters is one word: « 3e », « IIIe », « troisième ». */

/** Ordinals in one word without accents, by their number from 1; those of several words are seldom written so. */
const IN_LETTERS = [
  ['premier', 'premiere'],
  ['deuxieme'],
  ...['trois', 'quatr', 'cinqu', 'six', 'sept', 'huit', 'neuv', 'dix', 'onz', 'douz', 'treiz', 'quatorz', 'quinz', 'seiz'].map((root) => [
    `${root}ieme`,
  ]),
];
const NUMBERS = new Map(IN_LETTERS.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));
const IN_DIGITS = /^(\d{1,3})(?:e|eme|er|re|ere|nd|nde|de)s?$/u;
/** Of two signs at least, one of them ten, before its ending: « Ve » and « vie » are no numbers. */
const ROMAN = /^((?:x+(?:i{1,3}|iv|vi{0,3}|ix)?)|(?:i{2,3}|iv|vii{1,2}))(?:e|eme)s?$/u;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number that a folded word says as an ordinal, or undefined. */
export function readOrdinal(word: string): number | undefined {
  const digits = IN_DIGITS.exec(word)?.[1];
  if (digits) return Number(digits);
  const roman = word.length > 2 ? ROMAN.exec(word)?.[1] : undefined;
  return roman ? toNumber([...roman].map((sign) => VALUES[sign] ?? 0)) : NUMBERS.get(word.replace(/s$/u, ''));
}

/** A sign smaller than the next one is taken from it. */
const toNumber = (signs: readonly number[]): number =>
  signs.reduce((sum, value, at) => (value < (signs[at + 1] ?? 0) ? sum - value : sum + value), 0);
