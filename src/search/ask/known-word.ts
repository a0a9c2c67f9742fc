import type { PackedPosting } from '../format.ts';

/** A word of the question as the index knows it. */
export interface KnownWord {
  /** Documents that hold it, each once. */
  documents: readonly number[];
  /** How much each document of the index is about it, 0 to 1, by its number: a list of all is read much faster than a map. */
  impacts: Float32Array;
  /** Its places in titles and other names; `likeness` says how near the form found is to the one asked. */
  names: readonly { document: number; name: number; length: number; likeness: number }[];
}

/** What stands for a word asked: itself, a synonym, a word that begins with it. `likeness` lowers all of it, 1 when left out. */
export interface Part {
  posting: PackedPosting;
  /** The word asked, folded, to which the forms of the posting are compared. */
  word: string;
  likeness?: number;
}

/** Likeness of another form of the word (« innov » for « innovation »). */
const OTHER_FORM = 0.7;
const STRONGEST = 35;

/** Several postings that stand for one word, as one: for each of the `total` documents, the best of them. */
export function gather(parts: readonly Part[], total: number): KnownWord {
  const documents: number[] = [];
  const impacts = new Float32Array(total);
  const names: KnownWord['names'][number][] = [];
  for (const { posting, word, likeness = 1 } of parts) {
    const [forms, packedNames, steps, digits] = posting;
    let document = 0;
    for (let at = 0; at < steps.length; at++) {
      document += steps[at] ?? 0;
      const known = impacts[document] ?? 0;
      if (known === 0) documents.push(document);
      impacts[document] = Math.max(known, (likeness * toDigit(digits.charCodeAt(at))) / STRONGEST);
    }
    const likenesses = forms.split(' ').map((form) => likeness * (toSingular(form) === toSingular(word) ? 1 : OTHER_FORM));
    document = 0;
    for (let at = 0; at < packedNames.length; at += 4) {
      document += packedNames[at] ?? 0;
      names.push({
        document,
        name: packedNames[at + 1] ?? 0,
        length: packedNames[at + 2] ?? 1,
        likeness: likenesses[packedNames[at + 3] ?? 0] ?? OTHER_FORM,
      });
    }
  }
  return { documents, impacts, names };
}

/** Value of a base-36 digit, from its code. */
const toDigit = (code: number): number => (code < 58 ? code - 48 : code - 87);
const toSingular = (word: string): string => word.replace(/(?<=..)[sx]$/u, '');
