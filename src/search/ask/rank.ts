import { NOTE_TITLE } from '../format.ts';
import type { KnownWord } from './known-word.ts';

export interface Ranked {
  document: number;
  score: number;
  /** How well one of its names says the question; 0 when none does. */
  named: number;
  /** Places, among the words given, of those that the document does not hold. */
  missing: readonly number[];
}

/** What most documents lack, written once. */
const NONE: readonly number[] = [];
/** More names than a document ever has. */
const MOST_NAMES = 1000;
/** How much a name that answers the question outweighs the text, and how much more when it is the question itself. */
const NAME = 2;
const EXACT = 1.5;
/** Another name than the title counts nearly as much, the title of a note on a source much less. */
const OTHER_NAME = 0.95;
const NOTE = 0.4;
/** Weight of « combien » in « Combien de PTCE ? ». */
const HINT = 1.9;
/** How soon leaving out a part of the question tells. */
const COVERAGE = 0.5;
/** What the part of a name that the question does not say leaves of it. */
const SHARE = 0.65;

/**
 * Documents by how well they answer these words, best first. A word weighs by its rarity; a title, acronym or other name
 * that says the question wins over any text; a document counts the less, the more of the question it leaves out.
 * `hints` only count in names; `total` is the number of documents of the index.
 */
export function rank(words: readonly KnownWord[], hints: readonly KnownWord[], total: number): Ranked[] {
  const rarities = words.map(({ documents }) => Math.log(1 + total / (documents.length + 1)));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const names = scoreNames([...words, ...hints], [...rarities, ...hints.map(() => HINT)], whole);
  const text = new Float64Array(total);
  const held = new Float64Array(total);
  const counts = new Uint8Array(total);
  const ranked: Ranked[] = [];
  words.forEach(({ documents, impacts }, at) => {
    const rarity = rarities[at] ?? 0;
    for (const document of documents) {
      text[document] = (text[document] ?? 0) + rarity * (impacts[document] ?? 0);
      held[document] = (held[document] ?? 0) + rarity;
      if (counts[document] === 0) ranked.push({ document, score: 0, named: names.get(document) ?? 0, missing: NONE });
      counts[document] = (counts[document] ?? 0) + 1;
    }
  });
  for (const result of ranked) {
    const { document, named } = result;
    result.score = ((text[document] ?? 0) / whole + named) * ((held[document] ?? 0) / whole) ** COVERAGE;
    if (counts[document] !== words.length) result.missing = words.flatMap(({ impacts }, at) => (impacts[document] ? [] : [at]));
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** For each document, how well the best of its names says the question. */
function scoreNames(words: readonly KnownWord[], rarities: readonly number[], whole: number): Map<number, number> {
  const found = new Map<number, { document: number; length: number; weight: number; words: Map<number, number> }>();
  words.forEach(({ names }, at) => {
    for (const { document, name, length, likeness } of names) {
      const key = document * MOST_NAMES + name;
      const entry = found.get(key) ?? {
        document,
        length,
        weight: name === 0 ? 1 : name < NOTE_TITLE ? OTHER_NAME : NOTE,
        words: new Map<number, number>(),
      };
      entry.words.set(at, Math.max(likeness, entry.words.get(at) ?? 0));
      found.set(key, entry);
    }
  });
  const scores = new Map<number, number>();
  for (const { document, length, weight, words: held } of found.values()) {
    const said = Math.min(1, [...held].reduce((sum, [at, likeness]) => sum + (rarities[at] ?? 0) * likeness, 0) / whole);
    const share = Math.min(1, [...held.values()].reduce((sum, likeness) => sum + likeness, 0) / length);
    const isExact = said > 0.99 && share > 0.99;
    const score = weight * (NAME * said * said * (1 - SHARE + SHARE * share) + (isExact ? EXACT : 0));
    scores.set(document, Math.max(score, scores.get(document) ?? 0));
  }
  return scores;
}
