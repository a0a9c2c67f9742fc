import { stem } from '../../text/stem.ts';
import { toWords, type Word } from '../../text/words.ts';
import type { SearchDocument } from './document.ts';
import { spellingOf, type Spelling } from './spelling.ts';

/** How many times a word counts, by where it stands. */
const WEIGHTS = { title: 5, name: 4, description: 3, label: 2, heading: 2.5, text: 1 } as const;

/** The words of a document. */
export interface Counted {
  /** Those that say something, in the order in which they come; how often each does, and what it weighs there in all. */
  spellings: readonly Spelling[];
  times: Uint32Array;
  weights: Float64Array;
  /** Stems of compounds, with what each weighs. */
  compounds: readonly (readonly [stem: string, weight: number])[];
  /** Folded words of its title and other names. */
  names: readonly (readonly string[])[];
  /** Words in all, common ones too. */
  length: number;
}

/** A text of a document, and how much its words weigh. */
export interface Weighed {
  text: string;
  weight: number;
  isName: boolean;
}

/** The texts of a document that are indexed, in order. */
export function textsOf({ title, isNamed, description, names, labels, sections }: SearchDocument): Weighed[] {
  const other = (text: string, weight: number) => ({ text, weight, isName: false });
  return [
    ...(isNamed ? [title, ...names].map((text, at) => ({ text, weight: at === 0 ? WEIGHTS.title : WEIGHTS.name, isName: true })) : []),
    other(description, WEIGHTS.description),
    ...labels.map((label) => other(label, WEIGHTS.label)),
    ...sections.flatMap((section) => [other(section.title, WEIGHTS.heading), other(section.text, WEIGHTS.text)]),
  ];
}

/** The words of a document, counted and weighed by where they stand. */
export function countWords(document: SearchDocument): Counted {
  const places = new Map<Spelling, number>();
  const times: number[] = [];
  const weights: number[] = [];
  const compounds: [string, number][] = [];
  const names: string[][] = [];
  let length = 0;
  for (const { text, weight, isName } of textsOf(document)) {
    const words = toWords(text);
    length += words.length;
    const spellings = words.map((word) => spellingOf(text, word));
    for (const spelling of spellings) {
      if (!spelling.isSaid) continue;
      const place = places.get(spelling) ?? places.size;
      places.set(spelling, place);
      times[place] = (times[place] ?? 0) + 1;
      weights[place] = (weights[place] ?? 0) + weight;
    }
    for (const compound of findCompounds(text, words)) compounds.push([stem(compound), weight]);
    if (isName) names.push(spellings.filter(({ isNaming }) => isNaming).map(({ form }) => form));
  }
  return { spellings: [...places.keys()], times: Uint32Array.from(times), weights: Float64Array.from(weights), compounds, names, length };
}

/** « tiers-lieu » is also written « tierslieu », « co-construire » « coconstruire ». */
function findCompounds(text: string, words: readonly Word[]): string[] {
  return words.flatMap(({ word, end }, at) => {
    const next = words[at + 1];
    return next?.start === end + 1 && text.charAt(end) === '-' && word.length <= 5 ? [word + next.word] : [];
  });
}
