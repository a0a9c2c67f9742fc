import { isCommon } from '../common-words.ts';
import type { Concept } from '../concept.ts';
import { foldKey } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { foldWord, toWords } from '../../text/words.ts';
import { correctWord } from './correct.ts';
import { gather, type KnownWord, type Part } from './known-word.ts';
import type { AskedWord, Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

export interface Found {
  /** Best first. */
  results: Ranked[];
  /** Words that were looked for; a result's `missing` gives places among them. */
  words: AskedWord[];
  /** Words that no page holds, nor any word near them. */
  unknown: AskedWord[];
  /** Words that no page holds, and the real word that was looked for instead. */
  corrected: { asked: string; tried: string }[];
  /** Names looked for beside one that was asked. */
  widened: { asked: string; also: string[] }[];
  /** What tells the found words in a text: stems, and beginnings of words. */
  marks: { stems: Set<string>; beginnings: string[]; concepts: Concept[] };
}

export interface Asked extends Query {
  /** Whether the last word may still be the beginning of one: it is then not mended. */
  isTyping?: boolean;
  /** Whether words are to be looked for as they are: neither mended nor widened, and all on the same page. */
  isLiteral?: boolean;
  /** Pages that hold the phrases asked, when some are. */
  within?: ReadonlySet<number>;
}

/** Share of the question, by its words, below which a page is no answer when others hold more. */
const ENOUGH = 0.5;
/** A page named so is an answer, whatever its text leaves out. */
const NAMED = 0.8;
const BEGINNING = 3;
/** A synonym answers nearly as well as the word itself. */
const SYNONYM = 0.9;
const PREFIX = 0.8;

/** A document that answers, no better than another. */
const toPlace = (document: number): Ranked => ({ document, score: 0, named: 0, missing: [] });

/** What the index answers to a question. Without a word, every document, in the order of the index. */
export async function find(index: SearchIndex, asked: Asked): Promise<Found> {
  const marks: Found['marks'] = { stems: new Set(), beginnings: [], concepts: [] };
  const found: Found = { results: [], words: [], unknown: [], corrected: [], widened: [], marks };
  const { documents } = index.summary;
  if (asked.words.length === 0) {
    const all = asked.text ? [] : Array.from({ length: documents }, (_, document) => toPlace(document));
    return { ...found, results: all };
  }
  const concepts = asked.isLiteral ? [] : findConcepts(index, asked);
  const looked = await Promise.all(asked.words.map((word, at) => look(index, word, asked, at === asked.words.length - 1)));
  const known: KnownWord[] = [];
  for (const [at, word] of asked.words.entries()) {
    const synonyms = concepts.filter(({ stems }) => stems.has(word.stem));
    const others = await Promise.all(synonyms.map(async ({ concept }) => index.posting(concept.key)));
    const parts = [
      ...(looked[at]?.parts ?? []),
      ...others.flatMap((posting) => posting && { posting, word: '', likeness: SYNONYM }),
    ].filter((part) => part !== undefined);
    if (parts.length === 0) {
      found.unknown.push(word);
      continue;
    }
    known.push(gather(parts, documents));
    found.words.push(word);
    const { tried, beginning, stems = [word.stem] } = looked[at] ?? {};
    if (tried) found.corrected.push({ asked: word.text, tried });
    if (beginning) marks.beginnings.push(beginning);
    for (const each of stems) marks.stems.add(each);
  }
  for (const { concept, asked: name } of concepts) {
    marks.concepts.push(concept);
    found.widened.push({ asked: name, also: concept.names.filter((other) => foldKey(other) !== foldKey(name)) });
  }
  const hints = await Promise.all(asked.hints.map(async ({ word, stem: key }) => ({ word, posting: await index.posting(key) })));
  const said = hints.flatMap(({ word, posting }) => (posting ? [gather([{ posting, word }], documents)] : []));
  // Taken as they are, the words must all be there: one that no page holds leaves nothing.
  const isLost = asked.isLiteral === true && found.unknown.length > 0;
  const ranked = known.length > 0 && !isLost ? rank(known, said, documents) : [];
  const kept = asked.within ? ranked.filter(({ document }) => asked.within?.has(document)) : ranked;
  // A passage made of common words, which the index of words leaves out, is answered by that of phrases alone.
  if (kept.length === 0 && asked.within && asked.words.every(({ word }) => isCommon(word)))
    return { ...found, unknown: [], results: [...asked.within].map(toPlace) };
  return { ...found, results: keepAnswers(kept, known.length, asked.isLiteral === true) };
}

interface Looked {
  parts?: Part[];
  tried?: string;
  beginning?: string;
  stems?: string[];
}

/** What is known of one word: itself, else words that begin with it, else the real word nearest to it. */
async function look(index: SearchIndex, { word, stem: key }: AskedWord, { isTyping, isLiteral }: Asked, isLast: boolean): Promise<Looked> {
  const posting = await index.posting(key);
  const begins = async (): Promise<Part[]> => {
    const others = word.length < BEGINNING ? [] : await index.startingWith(word);
    return others.filter((other) => other !== posting).map((other) => ({ posting: other, word, likeness: PREFIX }));
  };
  const own = posting ? [{ posting, word }] : [];
  if (posting && isTyping && isLast) return { parts: [...own, ...(await begins())], beginning: word, stems: [key] };
  if (posting) return { parts: own };
  if (isLiteral) return {};
  const longer = await begins();
  if (longer.length > 0) return { parts: longer, beginning: word, stems: [] };
  if (isTyping && isLast) return {};
  const tried = await correctWord(index, word);
  const near = tried && (await index.posting(stem(foldWord(tried))));
  return tried && near ? { parts: [{ posting: near, word: foldWord(tried) }], tried, stems: [stem(foldWord(tried))] } : {};
}

/** Concepts that the question names, with the stems that name them. */
function findConcepts(index: SearchIndex, { text, words }: Query): { concept: Concept; asked: string; stems: Set<string> }[] {
  const inText = toWords(text);
  const asked = new Set(words.map(({ stem: each }) => each));
  return index.findConcepts(text, inText).flatMap(({ key, from, to }) => {
    const concept = index.concepts.get(key);
    const named = inText.slice(from, to);
    const stems = new Set(named.map(({ word }) => stem(word)).filter((each) => asked.has(each)));
    return concept ? [{ concept, asked: text.slice(named[0]?.start, named.at(-1)?.end), stems }] : [];
  });
}

/** Pages that hold enough of the question: all of a short one when some page does, at least half of a long one. */
function keepAnswers(ranked: readonly Ranked[], words: number, isLiteral: boolean): Ranked[] {
  const least = ranked.reduce((few, { missing }) => Math.min(few, missing.length), Infinity);
  const most = isLiteral ? 0 : words <= 2 ? least : Math.max(least, Math.floor(words * ENOUGH));
  return ranked.filter(({ missing, named }) => missing.length <= most || (!isLiteral && named >= NAMED));
}
