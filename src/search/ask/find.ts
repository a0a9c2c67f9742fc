import { buildConceptFinder, type Concept } from '../concept.ts';
import { foldKey } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { foldWord, toWords } from '../../text/words.ts';
import { correctWord } from './correct.ts';
import { merge, unpack, type KnownWord } from './known-word.ts';
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
  /** Whether the last word may still be the beginning of one. */
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

/** What the index answers to a question. Without a word, every document, in the order of the index. */
export async function find(index: SearchIndex, asked: Asked): Promise<Found> {
  const marks: Found['marks'] = { stems: new Set(), beginnings: [], concepts: [] };
  const found: Found = { results: [], words: [], unknown: [], corrected: [], widened: [], marks };
  const { documents } = index.summary;
  if (asked.words.length === 0) {
    const all = asked.text ? [] : Array.from({ length: documents }, (_, document) => ({ document, score: 0, named: 0, missing: [] }));
    return { ...found, results: all };
  }
  const concepts = asked.isLiteral ? [] : findConcepts(index, asked);
  const looked = await Promise.all(asked.words.map((word, at) => look(index, word, asked, at === asked.words.length - 1)));
  const known: KnownWord[] = [];
  for (const [at, word] of asked.words.entries()) {
    const synonyms = concepts.filter(({ stems }) => stems.has(word.stem));
    const others = await Promise.all(synonyms.map(async ({ concept }) => index.posting(concept.key)));
    const parts = [looked[at]?.known, ...others.map((posting) => posting && unpack(posting, '', SYNONYM))].filter(
      (part) => part !== undefined,
    );
    if (parts.length === 0) {
      found.unknown.push(word);
      continue;
    }
    known.push(merge(parts));
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
  const said = hints.flatMap(({ word, posting }) => (posting ? [unpack(posting, word)] : []));
  // Taken as they are, the words must all be there: one that no page holds leaves nothing.
  const isLost = asked.isLiteral === true && found.unknown.length > 0;
  const ranked = known.length > 0 && !isLost ? rank(known, said, documents) : [];
  const kept = asked.within ? ranked.filter(({ document }) => asked.within?.has(document)) : ranked;
  return { ...found, results: keepAnswers(kept, known.length, asked.isLiteral === true) };
}

interface Looked {
  known?: KnownWord;
  tried?: string;
  beginning?: string;
  stems?: string[];
}

/** What is known of one word: itself, else words that begin with it, else the real word nearest to it. */
async function look(index: SearchIndex, { word, stem: key }: AskedWord, { isTyping, isLiteral }: Asked, isLast: boolean): Promise<Looked> {
  const posting = await index.posting(key);
  const begins = async (): Promise<KnownWord[]> =>
    word.length < BEGINNING ? [] : (await index.startingWith(word)).map((other) => unpack(other, word, PREFIX));
  if (posting && isTyping && isLast) return { known: merge([unpack(posting, word), ...(await begins())]), beginning: word, stems: [key] };
  if (posting) return { known: unpack(posting, word) };
  if (isLiteral) return {};
  const longer = await begins();
  if (longer.length > 0) return { known: merge(longer), beginning: word, stems: [] };
  const tried = await correctWord(index, word);
  const near = tried && (await index.posting(stem(foldWord(tried))));
  return tried && near ? { known: unpack(near, foldWord(tried)), tried, stems: [stem(foldWord(tried))] } : {};
}

/** Concepts that the question names, with the stems that name them. */
function findConcepts(index: SearchIndex, { text, words }: Query): { concept: Concept; asked: string; stems: Set<string> }[] {
  const all = index.summary.concepts.map(([key, ...names]): Concept => ({ key, names }));
  const inText = toWords(text);
  const asked = new Set(words.map(({ stem: each }) => each));
  return buildConceptFinder(all, true)(text, inText).flatMap(({ key, from, to }) => {
    const concept = all.find((each) => each.key === key);
    const named = inText.slice(from, to);
    const stems = new Set(named.map(({ word }) => stem(word)).filter((each) => asked.has(each)));
    return concept ? [{ concept, asked: text.slice(named[0]?.start, named.at(-1)?.end), stems }] : [];
  });
}

/** Pages that hold enough of the question: all of a short one when some page does, at least half of a long one. */
function keepAnswers(ranked: readonly Ranked[], words: number, isLiteral: boolean): Ranked[] {
  const least = Math.min(...ranked.map(({ missing }) => missing.length));
  const most = isLiteral ? 0 : words <= 2 ? least : Math.max(least, Math.floor(words * ENOUGH));
  return ranked.filter(({ missing, named }) => missing.length <= most || (!isLiteral && named >= NAMED));
}
