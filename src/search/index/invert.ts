import { stem } from '../../text/stem.ts';
import { toWords, type Word } from '../../text/words.ts';
import { isAsking, isCommon } from '../common-words.ts';
import type { ConceptFinder } from '../concept.ts';
import { NOTE_TITLE } from '../format.ts';
import type { SearchDocument } from './document.ts';

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
/** How many times a word counts, by where it stands. */
const WEIGHTS = { title: 5, name: 4, description: 3, label: 2, heading: 2.5, text: 1 } as const;
/** Okapi BM25's usual constants: how soon repetition tires, how much length is held against a text. */
const K = 1.4;
const B = 0.6;
/**
 * How much a document answers a question asked in other words than its names: guides, practices and seminars gather,
 * poles and case studies illustrate, a definition is looked for by its name, a note on a source by the pages that cite it.
 */
const PRIOR: Readonly<Record<string, number>> = { poles: 0.65, 'case-studies': 0.6, terms: 0.55, sources: 0.3 };
const PART = 0.5;

/** The inverted index of these documents. */
export function invert(documents: readonly SearchDocument[], findConcepts: ConceptFinder): Inverted {
  const postings = new Map<string, Posting>();
  const written = new Map<string, Map<string, number>>();
  const postingOf = (key: string): Posting => {
    const known = postings.get(key) ?? { forms: new Map(), names: [], documents: [], impacts: [] };
    postings.set(key, known);
    return known;
  };
  const counted = documents.map((document) => countWords(document, findConcepts, written));
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(counted.length, 1);
  counted.forEach(({ weights, forms, names, length }, number) => {
    const document = documents[number] as SearchDocument;
    const prior = (PRIOR[document.collection] ?? 1) * (document.within ? PART : 1);
    for (const [key, weight] of weights) {
      const posting = postingOf(key);
      const impact = (weight * (K + 1)) / (weight + K * (1 - B + (B * length) / average));
      posting.documents.push(number);
      posting.impacts.push(Math.max(1, Math.round(((prior * impact) / (K + 1)) * STRONGEST)));
    }
    for (const form of forms) {
      const posting = postingOf(stem(form));
      posting.forms.set(form, (posting.forms.get(form) ?? 0) + 1);
    }
    const isNote = document.collection === 'sources';
    names.forEach((words, name) => {
      for (const form of new Set(words)) postingOf(stem(form)).names.push([number, isNote ? NOTE_TITLE + name : name, words.length, form]);
    });
  });
  return { postings, spellings: new Map([...written].map(([form, counts]) => [form, mostUsed(counts)])) };
}

function countWords(document: SearchDocument, findConcepts: ConceptFinder, written: Map<string, Map<string, number>>) {
  const weights = new Map<string, number>();
  const forms = new Set<string>();
  let length = 0;
  const add = (key: string, weight: number): void => void weights.set(key, (weights.get(key) ?? 0) + weight);
  const read = (text: string, weight: number): string[] => {
    const words = toWords(text);
    length += words.length;
    for (const { key } of findConcepts(text, words)) add(key, weight);
    const kept = words.filter(({ word, start, end }) => !isCommon(word) || isAcronym(text.slice(start, end)));
    for (const { word, start, end } of kept) {
      add(stem(word), weight);
      forms.add(word);
      const spelling = text.slice(start, end);
      const counts = written.get(word) ?? new Map<string, number>();
      written.set(word, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
    }
    for (const compound of findCompounds(text, words)) add(stem(compound), weight);
    return words.filter((word) => kept.includes(word) || isAsking(word.word)).map(({ word }) => word);
  };
  const { title, isNamed, description, names, labels, sections } = document;
  const allNames = isNamed ? [read(title, WEIGHTS.title), ...names.map((name) => read(name, WEIGHTS.name))] : [];
  read(description, WEIGHTS.description);
  for (const label of labels) read(label, WEIGHTS.label);
  for (const section of sections) {
    read(section.title, WEIGHTS.heading);
    read(section.text, WEIGHTS.text);
  }
  return { weights, forms, names: allNames, length };
}

/** « tiers-lieu » is also written « tierslieu », « co-construire » « coconstruire ». */
function findCompounds(text: string, words: readonly Word[]): string[] {
  return words.flatMap(({ word, end }, at) => {
    const next = words[at + 1];
    return next?.start === end + 1 && text.charAt(end) === '-' && word.length <= 5 ? [word + next.word] : [];
  });
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
const mostUsed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0].toLowerCase();
