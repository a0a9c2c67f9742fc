import type { PackedPosting } from '../format.ts';

/** A word of the question as the index knows it. */
export interface KnownWord {
  /** How much each document is about it, 0 to 1. */
  impacts: Map<number, number>;
  /** Its places in titles and other names; `likeness` says how near the form found is to the one asked. */
  names: { document: number; name: number; length: number; likeness: number }[];
}

/** Likeness of another form of the word (« innov » for « innovation »). */
const OTHER_FORM = 0.7;
const STRONGEST = 35;

/** A posting unpacked for the word asked; `likeness` lowers all of it, when the posting is of a word near it. */
export function unpack([forms, names, documents, impacts]: PackedPosting, word: string, likeness = 1): KnownWord {
  const likenesses = forms.split(' ').map((form) => (toSingular(form) === toSingular(word) ? 1 : OTHER_FORM));
  const known: KnownWord = { impacts: new Map(), names: [] };
  let document = 0;
  documents.forEach((step, at) => {
    document += step;
    known.impacts.set(document, (likeness * Number.parseInt(impacts.charAt(at), 36)) / STRONGEST);
  });
  document = 0;
  for (let at = 0; at < names.length; at += 4) {
    document += names[at] ?? 0;
    known.names.push({
      document,
      name: names[at + 1] ?? 0,
      length: names[at + 2] ?? 1,
      likeness: likeness * (likenesses[names[at + 3] ?? 0] ?? OTHER_FORM),
    });
  }
  return known;
}

/** Several words that stand for the one asked, as one: for each document, the best of them. */
export function merge(words: readonly KnownWord[]): KnownWord {
  const merged: KnownWord = { impacts: new Map(), names: [] };
  for (const { impacts, names } of words) {
    for (const [document, impact] of impacts) merged.impacts.set(document, Math.max(impact, merged.impacts.get(document) ?? 0));
    merged.names.push(...names);
  }
  return merged;
}

const toSingular = (word: string): string => word.replace(/(?<=..)[sx]$/u, '');
