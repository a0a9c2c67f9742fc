import { stem } from '../../text/stem.ts';
import type { Concept } from '../concept.ts';
import { NOTE_TITLE } from '../format.ts';
import { countWords, type Counted } from './count-words.ts';
import type { SearchDocument } from './document.ts';
import { openMentions } from './find-mentions.ts';

/** What the index knows of one stem. Documents are numbered from 0. */
export interface Posting {
  /** Words of that stem, folded, with the number of documents that use them. */
  forms: Map<string, number>;
  /** Its place in titles and other names: document, number of the name in it (0 the title), words of that name, form. */
  names: [document: number, name: number, length: number, form: string][];
  documents: number[];
  /** How much each document is about it, 1 to {@link STRONGEST}. */
  impacts: number[];
}

export interface Inverted {
  postings: Map<string, Posting>;
  /** How each folded word is written most often. */
  spellings: Map<string, string>;
}

export const STRONGEST = 35;
/** Okapi BM25's usual constants: how soon repetition tires, how much length is held against a text. */
const K = 1.4;
const B = 0.6;
/**
 * How much a document answers a question asked in other words than its names: guides, practices and seminars gather,
 * poles and case studies illustrate, a definition is looked for by its name, a note on a source by the pages that cite it.
 */
const PRIOR: Readonly<Record<string, number>> = { poles: 0.65, 'case-studies': 0.6, terms: 0.55, sources: 0.3 };
const PART = 0.5;

/** Words already counted: those of a page that did not change are the same. */
const counts = new WeakMap<SearchDocument, Counted>();

/** The inverted index of these documents, where these concepts are sought. */
export function invert(documents: readonly SearchDocument[], concepts: readonly Concept[]): Inverted {
  const postings = new Map<string, Posting>();
  const written = new Map<string, Map<string, number>>();
  const postingOf = (key: string): Posting => {
    const known = postings.get(key) ?? { forms: new Map(), names: [], documents: [], impacts: [] };
    postings.set(key, known);
    return known;
  };
  const counted = documents.map((document) => {
    const known = counts.get(document) ?? countWords(document);
    counts.set(document, known);
    return known;
  });
  const mentionsOf = openMentions(concepts);
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(counted.length, 1);
  for (const [number, document] of documents.entries()) {
    const words = counted[number] as Counted;
    const { spellings, times, names, length } = words;
    const prior = (PRIOR[document.collection] ?? 1) * (document.within ? PART : 1);
    for (const [key, weight] of weigh(words, mentionsOf(document, words))) {
      const posting = postingOf(key);
      const impact = (weight * (K + 1)) / (weight + K * (1 - B + (B * length) / average));
      posting.documents.push(number);
      posting.impacts.push(Math.max(1, Math.round(((prior * impact) / (K + 1)) * STRONGEST)));
    }
    for (const { form, stem: key } of new Map(spellings.map((spelling) => [spelling.form, spelling])).values()) {
      const { forms } = postingOf(key);
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    for (const [at, { form, written: spelling }] of spellings.entries()) {
      const said = written.get(form) ?? new Map<string, number>();
      written.set(form, said.set(spelling, (said.get(spelling) ?? 0) + (times[at] ?? 0)));
    }
    const isNote = document.collection === 'sources';
    names.forEach((forms, name) => {
      for (const form of new Set(forms)) postingOf(stem(form)).names.push([number, isNote ? NOTE_TITLE + name : name, forms.length, form]);
    });
  }
  return { postings, spellings: new Map([...written].map(([form, said]) => [form, mostUsed(said)])) };
}

/** What each stem and each concept weighs in a document. */
function weigh({ spellings, weights, compounds }: Counted, mentions: ReadonlyMap<string, number>): Map<string, number> {
  const weighed = new Map(mentions);
  const add = (key: string, weight: number): void => void weighed.set(key, (weighed.get(key) ?? 0) + weight);
  for (const [at, { stem: key }] of spellings.entries()) add(key, weights[at] ?? 0);
  for (const [key, weight] of compounds) add(key, weight);
  return weighed;
}

const mostUsed = (said: ReadonlyMap<string, number>): string =>
  [...said].reduce((best, next) => (next[1] > best[1] ? next : best))[0].toLowerCase();
